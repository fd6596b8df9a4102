import type { IncomingMessage, ServerResponse } from "node:http"
import pgSession from "connect-pg-simple"
import session from "express-session"
import type { Pool } from "pg"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"

const TEN_HOURS = 10 * 60 * 60

type Middleware = ReturnType<typeof session>

export type Sessions = {
  open(req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void): void
}

/**
 * Keeps logged-in browsers in PostgreSQL, whether or not there is a Redis: they outlive restarts,
 * are the same for every server process, and end the moment their row is deleted. Medusa's own
 * session middleware steps aside for a request that already has a session.
 */
export const createSessions = (env: Env, pool: Pool, logger: AppLogger): Sessions => {
  const store = new (pgSession(session))({
    pool,
    tableName: "account_session",
    ttl: TEN_HOURS,
    // The cookie ends with its ten hours whatever happens, so the row need not be written again.
    disableTouch: true,
    pruneSessionInterval: env.MEDUSA_WORKER_MODE === "worker" ? false : 15 * 60,
    errorLog: (error) => {
      logger.event("warn", "session.store_failed", describeError(error))
    },
  })
  const middleware = session({
    store,
    name: "domovoy.sid",
    secret: env.COOKIE_SECRET ?? "",
    resave: false,
    rolling: false,
    saveUninitialized: false,
    proxy: true,
    cookie: {
      httpOnly: true,
      sameSite: "lax",
      secure: env.BACKEND_URL.startsWith("https:"),
      maxAge: TEN_HOURS * 1000,
    },
  })
  return {
    open: (req, res, next) => {
      middleware(req as Parameters<Middleware>[0], res as Parameters<Middleware>[1], next)
    },
  }
}
