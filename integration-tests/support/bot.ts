import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import type { Pool } from "pg"
import { type Telegram } from "../../tools/telegram-phone/src/start-telegram"
import { freePort } from "./free-port"
import { secrets } from "./server"
import { demanded } from "./settings"
import { until } from "./until"

export type RunningBot = {
  url: string
  child: ChildProcess
  log: () => string
  exit: Promise<number | null>
  stop: () => Promise<number | null>
  kill: () => Promise<number | null>
}

type Wish = { telegram?: Telegram; env?: Record<string, string | undefined> }

/** Spawns a process of the bot as production would; says nothing yet of whether it will work. */
export const spawnBot = async ({ telegram, env = {} }: Wish): Promise<RunningBot> => {
  const port = await freePort()
  const child = spawn(process.execPath, ["src/bot/main.js"], {
    cwd: demanded("TEST_SERVER_DIR"),
    env: {
      PATH: process.env.PATH,
      XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
      MEDUSA_DISABLE_TELEMETRY: "1",
      NODE_ENV: "production",
      DATABASE_URL: demanded("TEST_DATABASE_URL"),
      STOREFRONT_URL: "http://localhost:8000",
      SHOP_ADDRESS: "Москва, Складская улица, 1",
      SHOP_HOURS: "Mo-Fr 09:00-21:00",
      BOT_PORT: String(port),
      ...(telegram
        ? { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot }
        : {}),
      ...secrets,
      ...env,
    },
  })
  let log = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (log += chunk.toString()))
  }
  const exit = once(child, "exit").then(([code]) => code as number | null)
  const end = (signal: NodeJS.Signals) => () => {
    if (child.exitCode === null) child.kill(signal)
    return exit
  }
  const url = `http://127.0.0.1:${port}`
  return { url, child, log: () => log, exit, stop: end("SIGTERM"), kill: end("SIGKILL") }
}

type Readiness = { status: string; leads: boolean; checks: Record<string, string> }

export const readinessOf = async ({ url }: RunningBot): Promise<Readiness | null> => {
  const answer = await fetch(`${url}/ready`).catch(() => null)
  return answer && ((await answer.json()) as Readiness)
}

/** Longer than all specs that may have their turn before. */
export const A_TURN_MS = 1_200_000
const TURN_OF_BOT = 20_261_127

/** Two bots on the shop's one database would send each other's messages: one spec has it at a time. */
export const takeTurnOfBot = async (pool: Pool): Promise<() => void> => {
  const turn = await pool.connect()
  await turn.query("select pg_advisory_lock($1)", [TURN_OF_BOT])
  return () => {
    turn.release(true)
  }
}

/** A bot that listens. */
export const startBot = async (wish: Wish): Promise<RunningBot> => {
  const bot = await spawnBot(wish)
  await until(async () => {
    if (bot.child.exitCode !== null) throw new Error(`The bot stopped:\n${bot.log()}`)
    return (await readinessOf(bot))?.leads === true
  }, 90_000)
  return bot
}
