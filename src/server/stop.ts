import type { Server } from "node:http"
import type { AppLogger } from "../lib/log/logger"
import type { Health } from "./health"

const DRAIN_MS = 1000
const LONGEST_STOP_MS = 9500

type Options = {
  server: Server
  shutDownMedusa: () => void
  health: Health
  logger: AppLogger
}

/**
 * For a second the process still answers whatever reaches it, but calls itself not ready and closes
 * each connection after its answer, so that no request is on its way when connections are cut.
 * Then Medusa finishes what has begun and exits; an end is put to it if it does not.
 */
export const stopGracefully = ({ server, shutDownMedusa, health, logger }: Options): void => {
  const stop = () => {
    if (health.isStopping()) return
    health.stop()
    logger.event("info", "server.stopping")
    setTimeout(shutDownMedusa, server.listening ? DRAIN_MS : 0)
    setTimeout(() => {
      logger.event("error", "server.stop_took_too_long")
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.off(signal, shutDownMedusa)
    process.on(signal, stop)
  }
}
