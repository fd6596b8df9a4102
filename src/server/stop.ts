import type { Server } from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import type { Health } from "./health"

const DRAIN_MS = 1000
const LONGEST_LAST_BATCH_MS = 6000
const LONGEST_STOP_MS = 9500

type Options = {
  server: Server
  stopConsumers: () => Promise<void>
  shutDownMedusa: () => void
  health: Health
  logger: AppLogger
}

/**
 * For a second the process still answers whatever reaches it, but calls itself not ready and closes
 * each connection after its answer, so that no request is on its way when connections are cut.
 * Then Medusa finishes what has begun and exits; an end is put to it if it does not.
 */
export const stopGracefully = (options: Options): void => {
  const { server, stopConsumers, shutDownMedusa, health, logger } = options

  // They use what Medusa shuts down. A batch that is cut off is done again by the next process.
  const untilConsumersStopped = () =>
    Promise.race([
      stopConsumers().catch((error: unknown) => {
        logger.event("warn", "consumers.stop_failed", describeError(error))
      }),
      pause(LONGEST_LAST_BATCH_MS),
    ])

  const stop = () => {
    if (health.isStopping()) return
    health.stop()
    logger.event("info", "server.stopping")
    const drained = pause(server.listening ? DRAIN_MS : 0)
    void Promise.all([drained, untilConsumersStopped()]).then(shutDownMedusa)
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
