import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import { armDeadline } from "../lib/request/deadline"
import { isForm } from "./body-limit"
import type { Catalog } from "./catalog/open-catalog"
import type { Credentials } from "./credentials"
import { isFilePath, serveFile } from "./files"
import type { Metrics } from "./metrics"
import { completeRefusals } from "./refusal-shape"
import { refuse, unavailable } from "./respond"
import type { Sessions } from "./sessions"

type Options = {
  env: Env
  app: RequestListener
  sessions: Sessions
  credentials: Credentials
  catalog: Pick<Catalog, "answer">
  metrics: Metrics
  logger: AppLogger
}

// Express does not care about the case of letters in a path.
const needsSession = /^\/(admin|auth|store|static)(\/|$)/i

/** Forms bring files, which take their time to arrive; of pictures all sizes are made meanwhile. */
const FORM_DEADLINE_MS = 120_000

/** Hands a request to Medusa's application, with its session and under a deadline. */
export const createPassOn =
  ({ env, app, sessions, credentials, catalog, metrics, logger }: Options) =>
  (req: IncomingMessage, res: ServerResponse, path: string): void => {
    armDeadline(res, {
      milliseconds: isForm(req) ? FORM_DEADLINE_MS : env.REQUEST_DEADLINE_MS,
      answer: () => {
        metrics.refusals.inc({ code: "unavailable" })
        logger.event("warn", "request.deadline_missed", { method: req.method, path })
        refuse(res, unavailable)
      },
    })
    if (catalog.answer(req, res, path)) return
    const proceed = (): void => {
      if (isFilePath(path)) serveFile(req, res, { path, filesDir: env.FILES_DIR })
      else {
        completeRefusals(res)
        app(req, res)
      }
    }
    const giveUp = (error: unknown): void => {
      logger.event("warn", "session.unavailable", describeError(error))
      metrics.refusals.inc({ code: "unavailable" })
      refuse(res, unavailable)
    }
    if (!needsSession.test(path)) {
      proceed()
      return
    }
    sessions.open(req, res, (error) => {
      if (error) giveUp(error)
      else credentials(req).then(proceed, giveUp)
    })
  }
