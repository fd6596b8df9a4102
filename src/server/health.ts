import type { Pool } from "pg"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import type { RedisClient } from "./redis"

type Check = "ok" | "failed" | "pending" | "degraded" | "stopping"
export type Readiness = { status: "ready" | "not_ready"; checks: Record<string, Check> }

type Options = {
  pool: Pool
  redis: RedisClient | undefined
  expectedMigrations: () => string[]
  /** Mails are kept here instead of being sent. */
  losesMail: boolean
  logger: AppLogger
}

export const createHealth = (options: Options) => {
  const { pool, redis, expectedMigrations, losesMail, logger } = options
  const stopping = new AbortController()
  let migrated = false

  /** Changes of these would go untold; their triggers come with the last step of migrating. */
  const unwatchedTables = async (): Promise<string[]> => {
    const { rows } = await pool.query<{ name: string }>(
      "select table_name as name from journal_unwatched()",
    )
    return rows.map(({ name }) => `journal of ${name}`)
  }

  const checkMigrations = async (): Promise<Check> => {
    if (migrated) return "ok"
    const { rows } = await pool.query<{ name: string }>("select name from mikro_orm_migrations")
    const done = new Set(rows.map((row) => row.name))
    const missing = expectedMigrations().filter((name) => !done.has(name))
    if (missing.length === 0) missing.push(...(await unwatchedTables()))
    migrated = missing.length === 0
    if (!migrated) logger.event("warn", "migrations.pending", { missing: missing.join(",") })
    return migrated ? "ok" : "pending"
  }

  const checkDatabase = async (): Promise<Record<string, Check>> => {
    try {
      await pool.query("select 1")
      return { database: "ok", migrations: await checkMigrations() }
    } catch (error) {
      logger.event("warn", "readiness.database_failed", describeError(error))
      return { database: "failed" }
    }
  }

  return {
    stop: () => {
      stopping.abort()
    },
    isStopping: () => stopping.signal.aborted,
    stopping: stopping.signal,
    readiness: async (): Promise<Readiness> => {
      if (stopping.signal.aborted) return { status: "not_ready", checks: { server: "stopping" } }
      const checks = await checkDatabase()
      const ready = Object.values(checks).every((check) => check === "ok")
      // Without Redis the process works on alone, so it is poorer but ready.
      if (redis) checks.redis = redis.isReady ? "ok" : "degraded"
      // Likewise without a mail server, but nobody would be told of anything.
      if (losesMail) checks.mail = "degraded"
      return { status: ready ? "ready" : "not_ready", checks }
    },
  }
}

export type Health = ReturnType<typeof createHealth>
