import { Pool } from "pg"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"

type Options = { name: string; max: number }

const open = (env: Env, logger: AppLogger, { name, max }: Options): Pool => {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    query_timeout: 5000,
    keepAlive: true,
    application_name: name,
  })
  pool.on("error", (error) => {
    logger.event("warn", "database.connection_lost", describeError(error))
  })
  return pool
}

/** The server's own few connections: readiness and sessions do not wait behind Medusa's pool. */
export const openDatabase = (env: Env, logger: AppLogger): Pool =>
  open(env, logger, { name: "domovoy-server", max: 5 })

/** For reads by plain SQL, which do not wait behind Medusa's pool either. */
export const openReadPool = (env: Env, logger: AppLogger): Pool =>
  open(env, logger, { name: "domovoy-reads", max: 8 })
