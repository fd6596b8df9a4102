import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import loadMedusa from "@medusajs/medusa/loaders/index"
import { Bot } from "@domovoy/messenger/telegram"
import { Pool } from "pg"
import { missingForBot, parseEnv, type Env } from "../config/env"
import { READ_POOL } from "../lib/database/read-pool"
import { createLogger } from "../lib/log/logger"
import { createConversation, registerTelegramNotices } from "./index"
import { createBotMetrics } from "./metrics"
import { serveHealth } from "./serve-health"
import { shopOf } from "./shop"

const READS_AT_ONCE = 4
const LONGEST_STOP_MS = 9_500

const readSettings = (): Env & { TELEGRAM_BOT_TOKEN: string } => {
  const env = parseEnv(process.env)
  const problems = missingForBot(env)
  if (problems.length > 0) throw new Error(`Settings refused:\n  ${problems.join("\n  ")}`)
  return { ...env, TELEGRAM_BOT_TOKEN: env.TELEGRAM_BOT_TOKEN ?? "" }
}

/** Medusa without its HTTP server and without its background work: that is the backend's. */
const openMedusa = async (env: Env, reads: Pool) => {
  process.env.NODE_ENV = env.NODE_ENV
  process.env.MEDUSA_WORKER_MODE = "server"
  const { container, shutdown } = await loadMedusa({
    directory: process.cwd(),
    skipLoadingEntryPoints: true,
  } as Parameters<typeof loadMedusa>[0])
  container.register(READ_POOL, asValue(reads))
  return { container, shutdown }
}

const webhookOf = ({ TELEGRAM_MODE, TELEGRAM_WEBHOOK_SECRET: secret, BACKEND_URL }: Env) =>
  TELEGRAM_MODE === "webhook" && secret
    ? { webhook: { url: `${BACKEND_URL}/telegram/webhook`, secret } }
    : {}

const main = async (): Promise<void> => {
  const env = readSettings()
  const logger = createLogger({ level: env.LOG_LEVEL, format: env.LOG_FORMAT })
  const reads = new Pool({
    connectionString: env.DATABASE_URL,
    max: READS_AT_ONCE,
    application_name: "domovoy-bot-reads",
  })
  // Whoever asks is told by the statement that fails.
  reads.on("error", () => undefined)
  const { container, shutdown } = await openMedusa(env, reads)
  registerTelegramNotices({ shop: shopOf(env), shopTimeZone: env.SHOP_TIME_ZONE })
  const metrics = createBotMetrics(reads)
  const bot = new Bot({
    knex: container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION),
    container,
    logger,
    token: env.TELEGRAM_BOT_TOKEN,
    root: env.TELEGRAM_API_ROOT,
    ...webhookOf(env),
    conversation: createConversation(shopOf(env)),
    connections: env.DATABASE_POOL_MAX,
    onCall: metrics.onCall,
    onAnswered: metrics.onAnswered,
  })
  const health = await serveHealth({ env, bot, database: reads, metrics })
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    logger.event("info", "bot.stopping")
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
    health.stop()
    await bot.stop()
    await shutdown()
    await reads.end()
    process.exit(0)
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop())
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
