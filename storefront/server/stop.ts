import type { Server } from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import type { Health } from "./health.ts"
import type { Log } from "./log.ts"

const DRAIN_MS = 1000
const LONGEST_STOP_MS = 9500

/**
 * For a second it still answers whatever reaches it, but calls itself not ready and closes each
 * connection after its answer; then it waits for the answers under way.
 */
export const stopGracefully = (server: Server, { health, log }: { health: Health; log: Log }) => {
  const stop = async () => {
    if (health.isStopping()) return
    health.stop()
    log("info", "storefront.stopping")
    setTimeout(() => {
      log("error", "storefront.stop_took_too_long")
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    await pause(DRAIN_MS)
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop())
}
