import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

import { serverFolder } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { withClient } from "../../scripts/lib/postgres/connect.mjs"
import { startAndWait } from "./server.mjs"

/**
 * A Telegram that keeps its limits, people who have begun to talk, and the shop's bot, several times.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ url: string, workers: number, people: number }} wish
 */
export async function openTelegram(stage, { url, workers, people }) {
  const { startTelegram } = await import("../../tools/telegram-phone/src/start-telegram.ts")
  const telegram = await startTelegram({ limits: true })
  stage.lifecycle.add({ stop: telegram.stop })
  const bots = []
  for (let number = 1; number <= workers; number += 1) {
    bots.push(await startBot(stage, { telegram, url, number }))
  }
  const phones = Array.from({ length: people }, () => telegram.person())
  // Unheard by the bot, or it would greet them all.
  telegram.bot.updates = []
  for (const phone of phones) phone.starts()
  await withClient(url, (client) => untilAllAnswered(client, people))
  await sleep(1_500)
  telegram.machine.calls.clear()
  return {
    phones,
    calls: telegram.machine.calls,
    close: () => Promise.all(bots.map((bot) => bot.stop())),
  }
}

async function startBot(stage, { telegram, url, number }) {
  const port = await freePort()
  const readyUrl = `http://127.0.0.1:${port}/ready`
  const bot = await startAndWait(stage, {
    name: `bot-${number}`,
    command: [stage.node, path.join(serverFolder, "src", "bot", "main.js")],
    cwd: serverFolder,
    env: {
      ...(await stage.shopEnvironment(url)),
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      BOT_PORT: String(port),
      LOG_LEVEL: "warn",
    },
    readyUrl,
  })
  let telegramKnown
  do {
    await sleep(200)
    const { checks } = await (await fetch(readyUrl)).json()
    telegramKnown = checks.telegram === "ok"
  } while (!telegramKnown)
  return bot
}

async function untilAllAnswered(client, people) {
  let answered
  do {
    await sleep(200)
    const { rows } = await client.query(
      "select count(*)::int as answered from telegram_chat where sent > 0",
    )
    answered = rows[0].answered
  } while (answered < people)
}
