import type { Pool } from "pg"
import { startTelegram, type Telegram } from "../../tools/telegram-phone/src/start-telegram"
import { ask } from "../support/ask"
import { startBot, type RunningBot } from "../support/bot"
import { cloneDatabase, openPool } from "../support/database"
import { startServer, type RunningServer } from "../support/server"
import { until } from "../support/until"

const SECRET = "s3cret-s3cret-s3cret-s3cret-s3cret-s3cret"

let telegram: Telegram
let server: RunningServer
let bot: RunningBot
let pool: Pool
let dropDatabase: () => Promise<void>

beforeAll(async () => {
  const database = await cloneDatabase()
  dropDatabase = database.drop
  pool = openPool(database.url)
  telegram = await startTelegram()
  const env = {
    DATABASE_URL: database.url,
    TELEGRAM_MODE: "webhook",
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  }
  server = await startServer(env)
  bot = await startBot({ telegram, env: { ...env, BACKEND_URL: server.url } })
})
afterAll(async () => {
  await bot.stop()
  await telegram.stop()
  await server.stop()
  await pool.end()
  await dropDatabase()
})

const bring = (body: unknown, secret: string | null = SECRET) =>
  ask("/telegram/webhook", {
    method: "POST",
    at: server.url,
    body,
    headers: secret === null ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret },
  })

let number = 500_000

const update = (from: number, text: string, chat: object = { id: from, type: "private" }) => {
  number += 1
  const user = { id: from, is_bot: false, first_name: "Вера", language_code: "ru" }
  const message = { message_id: number, date: 1_700_000_000, from: user, chat, text }
  return { update_id: number, message }
}

const inboxOf = async (updateId: number) => {
  const { rows } = await pool.query<{ state: string }>(
    "select state from telegram_inbox where update_id = $1",
    [updateId],
  )
  return rows.map(({ state }) => state)
}

const countOf = async (telegramId: number) => {
  const { rows } = await pool.query<{ received: string }>(
    "select received from telegram_chat where telegram_id = $1",
    [telegramId],
  )
  return Number(rows[0]?.received ?? 0)
}

describe("the webhook", () => {
  it("brings what people say, and the bot answers", async () => {
    const vera = telegram.person()
    vera.starts()
    await vera.sees("Чем помочь")
    vera.taps("О магазине")
    await vera.sees("Складская улица")
  })

  it.each([null, "", "wrong", `${SECRET}x`, SECRET.slice(1)])(
    "lets nobody in by the secret %j",
    async (secret) => {
      const said = update(41, "/start")
      expect((await bring(said, secret)).status).toBe(401)
      expect(await inboxOf(said.update_id)).toEqual([])
    },
  )

  it("takes an update once, however often and in whatever order it is brought", async () => {
    const [first, second] = [update(42, "/help"), update(42, "/help")]
    const brought = [second, first, second, first, first].map((one) => bring(one))
    for (const { status } of await Promise.all(brought)) expect(status).toBe(200)
    await until(async () => (await countOf(42)) === 2)
    expect(await inboxOf(first.update_id)).toHaveLength(1)
    expect(await inboxOf(second.update_id)).toHaveLength(1)
  })

  it("leaves groups and channels alone", async () => {
    const said = update(43, "/start", { id: -100, type: "supergroup" })
    expect((await bring(said)).status).toBe(200)
    expect(await inboxOf(said.update_id)).toEqual(["done"])
    expect(await countOf(43)).toBe(0)
  })

  it.each([{}, [], "x", { update_id: -1 }, { update_id: 1, message: {} }, { update_id: "1" }])(
    "refuses %j, which is no update",
    async (body) => {
      expect((await bring(body)).status).toBe(400)
    },
  )

  it("refuses what is too large", async () => {
    expect((await bring(update(44, "x".repeat(1024 * 1024)))).status).toBe(413)
  })
})
