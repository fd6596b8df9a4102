import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"

const connectionFaults = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "57P01",
  "57P02",
  "57P03",
])

const isConnectionFault = (error: unknown): boolean => {
  const { code, message } = Object(error) as { code?: string; message?: string }
  return (
    connectionFaults.has(code ?? "") || /connection (is closed|terminated)/i.test(message ?? "")
  )
}

/** A database or Redis that goes away is lived through; any other stray error ends the process. */
export const surviveFaults = (logger: AppLogger): void => {
  process.on("unhandledRejection", (reason) => {
    logger.event("error", "process.unhandled_rejection", describeError(reason))
  })
  process.on("uncaughtException", (error) => {
    logger.event("error", "process.uncaught_exception", describeError(error))
    if (!isConnectionFault(error)) process.kill(process.pid, "SIGTERM")
  })
}
