import { Pool } from "pg"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"

/** The server's own few connections: readiness and sessions do not wait behind Medusa's pool. */
export const openDatabase = (env: Env, logger: AppLogger): Pool => {
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: 5,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    query_timeout: 5000,
    keepAlive: true,
    application_name: "domovoy-server",
  })
  pool.on("error", (error) => {
    logger.event("warn", "database.connection_lost", describeError(error))
  })
  return pool
}
