import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import { armDeadline } from "./deadline"
import { isFilePath, serveFile } from "./files"
import type { Metrics } from "./metrics"
import { refuse, unavailable } from "./respond"
import type { Sessions } from "./sessions"

type Options = {
  env: Env
  app: RequestListener
  sessions: Sessions
  metrics: Metrics
  logger: AppLogger
}

const needsSession = /^\/(admin|auth|store|static)(\/|$)/

/** Hands a request to Medusa's application, with its session and under a deadline. */
export const createPassOn =
  ({ env, app, sessions, metrics, logger }: Options) =>
  (req: IncomingMessage, res: ServerResponse, path: string): void => {
    armDeadline(res, {
      milliseconds: env.REQUEST_DEADLINE_MS,
      onMissed: () => {
        metrics.refusals.inc({ code: "unavailable" })
        logger.event("warn", "request.deadline_missed", { method: req.method, path })
      },
    })
    const proceed = (): void => {
      if (isFilePath(path)) serveFile(req, res, { path, filesDir: env.FILES_DIR })
      else app(req, res)
    }
    if (!needsSession.test(path)) {
      proceed()
      return
    }
    sessions.open(req, res, (error) => {
      if (!error) {
        proceed()
        return
      }
      logger.event("warn", "session.unavailable", describeError(error))
      metrics.refusals.inc({ code: "unavailable" })
      refuse(res, unavailable)
    })
  }
