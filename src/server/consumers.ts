import type { MedusaContainer } from "@medusajs/framework/types"
import { Pool } from "pg"
import type { Env } from "../config/env"
import type { Consumer } from "../lib/journal/consumer"
import { followJournal } from "../lib/journal/follow"
import { listenByRedis, listenForFacts } from "../lib/journal/wake-up"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import type { ConsumerMetrics } from "./consumer-metrics"
import type { RedisClient } from "./redis"

const AT_ONCE = 8

type Options = {
  env: Pick<Env, "DATABASE_URL" | "MEDUSA_WORKER_MODE">
  consumers: readonly Consumer[]
  container: MedusaContainer
  redis: RedisClient | undefined
  metrics: ConsumerMetrics
  logger: AppLogger
}

/** Each batch holds a connection; consumers take turns when there are more of them. */
const openPool = (connectionString: string, logger: AppLogger): Pool => {
  const pool = new Pool({
    connectionString,
    max: AT_ONCE,
    connectionTimeoutMillis: 30_000,
    query_timeout: 30_000,
    keepAlive: true,
    application_name: "domovoy-consumers",
    options: "-c journal.actor=system",
  })
  pool.on("error", (error) => {
    logger.event("warn", "database.connection_lost", describeError(error))
  })
  return pool
}

const nobody = { stop: () => Promise.resolve() }

/** Runs every follower of the journal, in the processes that do background work. */
export const startConsumers = (options: Options): { stop: () => Promise<void> } => {
  const { env, consumers, container, redis, metrics, logger } = options
  const connectionString = env.DATABASE_URL ?? ""
  if (env.MEDUSA_WORKER_MODE === "server" || consumers.length === 0) return nobody
  const pool = openPool(connectionString, logger)
  const followers = consumers.map((consumer) =>
    followJournal({
      pool,
      container,
      consumer,
      onApplied: (facts) => {
        metrics.applied.inc({ consumer: consumer.name }, facts)
      },
      onError: (error) => {
        metrics.errors.inc({ consumer: consumer.name })
        const details = { consumer: consumer.name, ...describeError(error) }
        logger.event("error", "consumer.failed", details)
      },
    }),
  )
  const wakeAll = (topic?: string) => {
    for (const { wake } of followers) wake(topic)
  }
  const lines = [listenForFacts(connectionString, wakeAll)]
  const redisLine = redis && listenByRedis(redis, wakeAll)
  return {
    stop: async () => {
      await Promise.all(followers.map(({ stop }) => stop()))
      redisLine?.close()
      await Promise.all(lines.map(({ close }) => close()))
      await pool.end()
    },
  }
}
