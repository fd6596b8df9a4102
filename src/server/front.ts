import { randomUUID } from "node:crypto"
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import { runInRequest } from "../lib/log/request-context"
import type { Catalog } from "./catalog/open-catalog"
import { createClientAddress } from "./client-address"
import { createGate } from "./gate"
import type { Credentials } from "./credentials"
import type { Health } from "./health"
import type { Metrics } from "./metrics"
import { observe } from "./observe"
import { createPassOn } from "./pass-on"
import type { Verdict } from "./rate-limit"
import { refuse, respond } from "./respond"
import { createSecurityHeaders } from "./security-headers"
import type { Sessions } from "./sessions"

type Options = {
  env: Env
  app: RequestListener
  health: Health
  metrics: Metrics
  sessions: Sessions
  credentials: Credentials
  catalog: Pick<Catalog, "answer" | "acknowledge">
  allow: (address: string) => Promise<Verdict>
  /** Says that something may have changed. */
  announce: () => void
  logger: AppLogger
}

const changesNothing = new Set(["GET", "HEAD", "OPTIONS"])

/** Does something at the last moment before the answer leaves. */
const beforeAnswer = (res: ServerResponse, act: () => void): void => {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = (...args: unknown[]) => {
    act()
    return Reflect.apply(writeHead, res, args) as ServerResponse
  }
}

const pathOf = (url: string | undefined): string => (url ?? "/").split("?", 1)[0] || "/"

/** Everything that is decided about a request before Medusa's application sees it. */
export const createFront = (options: Options): RequestListener => {
  const { env, health, metrics, catalog, announce, logger } = options
  const addressOf = createClientAddress(env.TRUSTED_PROXIES)
  const setSecurityHeaders = createSecurityHeaders(env)
  const refusalFor = createGate(options.allow)
  const passOn = createPassOn(options)

  const decide = async (req: IncomingMessage, res: ServerResponse, path: string) => {
    if (path === "/health") {
      respond(res, { status: 200, body: { status: "ok" } })
      return
    }
    if (path === "/ready") {
      const readiness = await health.readiness()
      respond(res, { status: readiness.status === "ready" ? 200 : 503, body: readiness })
      return
    }
    const refused = await refusalFor(req, addressOf(req))
    if (refused) {
      metrics.refusals.inc({ code: refused.refusal.code })
      refuse(res, refused)
      return
    }
    passOn(req, res, path)
  }

  return (req, res) => {
    const requestId = randomUUID()
    const path = pathOf(req.url)
    // Medusa takes its request id from this header; a caller's own would let logs be forged.
    req.headers["x-request-id"] = requestId
    res.setHeader("X-Request-Id", requestId)
    if (!changesNothing.has(req.method ?? "")) {
      beforeAnswer(res, catalog.acknowledge)
      res.once("close", announce)
    }
    if (health.isStopping()) res.setHeader("Connection", "close")
    const address = addressOf(req)
    runInRequest({ requestId, address }, () => {
      observe({ req, res, path, address, requestId, metrics, logger })
      setSecurityHeaders(req, res, path)
      decide(req, res, path).catch((error: unknown) => {
        logger.event("error", "front.failed", describeError(error))
        res.destroy()
      })
    })
  }
}
