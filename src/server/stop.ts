import type { Server } from "node:http"
import type { AppLogger } from "../lib/log/logger"
import type { Health } from "./health"

const LONGEST_STOP_MS = 9500

type Options = {
  server: Server
  health: Health
  logger: AppLogger
}

/**
 * Medusa itself finishes what is in flight and exits on SIGTERM or SIGINT. Here the process stops
 * calling itself ready, lets go of idle connections, and is given an end.
 */
export const stopGracefully = ({ server, health, logger }: Options): void => {
  const stop = () => {
    health.stop()
    server.closeIdleConnections()
    setTimeout(() => {
      logger.event("error", "server.stop_took_too_long")
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
  }
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
}
