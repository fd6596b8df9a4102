import { lockLost } from "./errors"

type Options = {
  keys: string[]
  leaseMs: number
  /** Prolongs the lease and tells how many of the keys were still held. */
  renew: () => Promise<number>
  onFailure: (error: unknown) => void
}

/** The database began to count before its answer was here; nobody may be let in before we know. */
const SURE = 0.9

export type Renewal = { signal: AbortSignal; stop: () => void }

/**
 * Prolongs a lease every third of its length, and tries more often while that fails. The signal is aborted when the lock is gone, and when
 * it cannot be told any more: no renewal has come through for almost as long as the lease lasts.
 */
export const renewWhileRunning = ({ keys, leaseMs, renew, onFailure }: Options): Renewal => {
  const controller = new AbortController()
  let stopped = false
  let next: NodeJS.Timeout
  let end: NodeJS.Timeout

  const stop = () => {
    stopped = true
    clearTimeout(next)
    clearTimeout(end)
  }
  const lose = () => {
    stop()
    controller.abort(lockLost(keys))
  }
  const proveFrom = (since: number) => {
    clearTimeout(end)
    end = setTimeout(lose, leaseMs * SURE - (performance.now() - since)).unref()
  }
  const prolong = async () => {
    const since = performance.now()
    try {
      const kept = await renew()
      if (stopped) return
      if (kept < keys.length) {
        lose()
        return
      }
      proveFrom(since)
      scheduleIn(leaseMs / 3)
    } catch (error) {
      if (stopped) return
      onFailure(error)
      scheduleIn(leaseMs / 9)
    }
  }
  const scheduleIn = (milliseconds: number) => {
    next = setTimeout(() => void prolong(), milliseconds).unref()
  }

  proveFrom(performance.now())
  scheduleIn(leaseMs / 3)
  return { signal: controller.signal, stop }
}
