import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Env } from "../config/env"
import { describeError } from "../lib/log/describe-error"
import type { AppLogger } from "../lib/log/logger"
import { doWaitingImports } from "../workflows/catalog-import/do-waiting-imports"

const LOOK_EVERY_MS = 1000
const AFTER_FAILURE_MS = 10_000

type Options = {
  env: Pick<Env, "MEDUSA_WORKER_MODE">
  container: MedusaContainer
  logger: AppLogger
}

const isBusyElsewhere = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === "locking_timed_out"

/** Does what people have asked to import, in the processes that do background work. */
export const startImports = ({
  env,
  container,
  logger,
}: Options): { stop: () => Promise<void> } => {
  if (env.MEDUSA_WORKER_MODE === "server") return { stop: () => Promise.resolve() }
  const ending = new AbortController()
  const { signal: stopping } = ending
  const look = async (): Promise<number> => {
    try {
      await doWaitingImports(container, { stopping })
    } catch (error) {
      if (isBusyElsewhere(error)) return LOOK_EVERY_MS
      logger.event("error", "catalog_import.failed", describeError(error))
      return AFTER_FAILURE_MS
    }
    return LOOK_EVERY_MS
  }
  const run = async () => {
    while (!stopping.aborted) {
      const rest = await look()
      await pause(rest, undefined, { signal: stopping }).catch(() => undefined)
    }
  }
  const ended = run()
  return {
    stop: async () => {
      ending.abort()
      await ended
    },
  }
}
