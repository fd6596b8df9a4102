import type { IncomingMessage, ServerResponse } from "node:http"
import type { AppLogger } from "../lib/log/logger"
import type { Metrics } from "./metrics"

type Options = {
  req: IncomingMessage
  res: ServerResponse
  path: string
  address: string
  requestId: string
  metrics: Metrics
  logger: AppLogger
}

const ours = new Set(["/health", "/ready"])

/** The pattern of the route that answered, never the path asked for: paths are without number. */
const routeOf = (req: IncomingMessage, path: string): string => {
  if (ours.has(path)) return path
  if (path.startsWith("/static/")) return "/static"
  if (path === "/app" || path.startsWith("/app/")) return "/app"
  const { route } = req as { route?: { path?: unknown } }
  return typeof route?.path === "string" ? route.path : "unmatched"
}

/** One log line and one measurement an answer. The query stays out: it can hold tokens and names. */
export const observe = (options: Options): void => {
  const { req, res, path, address, requestId, metrics, logger } = options
  const started = process.hrtime.bigint()
  metrics.inFlight.inc()
  res.once("close", () => {
    metrics.inFlight.dec()
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const method = req.method ?? "GET"
    const status = res.writableFinished ? res.statusCode : 499
    metrics.requests.observe({ method, route: routeOf(req, path), status }, seconds)
    if (ours.has(path)) return
    const duration_ms = Math.round(seconds * 1000)
    logger.event("info", "http.answered", {
      request_id: requestId,
      method,
      path,
      status,
      duration_ms,
      address,
    })
  })
}
