import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { describeError } from "../../lib/log/describe-error"
import { AppLogger } from "../../lib/log/logger"
import { refusalOf } from "./refusal-of"

const retryAfterOf = (error: unknown): number | null => {
  const { retry_after } = Object(error) as { retry_after?: unknown }
  return typeof retry_after === "number" ? retry_after : null
}

export const errorHandler = (
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  // Express knows an error handler by its four parameters.
  _next: MedusaNextFunction,
): void => {
  const { status, refusal } = refusalOf(error)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  if (logger instanceof AppLogger) {
    const level = status >= 500 ? "error" : "debug"
    logger.event(level, "request.refused", { status, code: refusal.code, ...describeError(error) })
  }
  // Half of an answer is none. One that the deadline gave is whole; this one is only noted then.
  if (res.headersSent && !res.writableEnded) {
    res.destroy()
    return
  }
  if (status === 503) res.setHeader("Retry-After", "2")
  const seconds = retryAfterOf(error)
  if (seconds !== null) res.setHeader("Retry-After", String(seconds))
  res.status(status).json(refusal)
}
