import { Interrupted } from "./refusal.mjs"

// npm passes Ctrl-C on to us, and the terminal sends it as well: one key press, two signals.
const SAME_KEY_PRESS_MS = 700

/**
 * What has been started and how to end it. The first signal asks for a calm end, the second one
 * kills at once.
 * @typedef {ReturnType<typeof createLifecycle>} Lifecycle
 */
export function createLifecycle() {
  const abort = new AbortController()
  const started = []
  let askedAt = 0

  const onSignal = () => {
    if (askedAt === 0) {
      askedAt = Date.now()
      abort.abort(new Interrupted("interrupted"))
    } else if (Date.now() - askedAt > SAME_KEY_PRESS_MS) {
      started.forEach(({ kill }) => kill?.())
      process.exit(130)
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, onSignal)
  }
  stopWithNpm(onSignal)

  return {
    signal: abort.signal,
    /**
     * Remembers something to end; what was started last ends first.
     * @param {{ stop: () => Promise<void> | void, kill?: () => void }} thing
     * @returns {() => void} forgets it again
     */
    add(thing) {
      started.push(thing)
      return () => void (started.includes(thing) && started.splice(started.indexOf(thing), 1))
    },
    async stopAll() {
      while (started.length > 0) {
        const thing = started.at(-1)
        await Promise.resolve(thing.stop()).catch((error) => console.error(error.message))
        started.splice(started.indexOf(thing), 1)
      }
    },
  }
}

/** A killed npm passes nothing on; then its shell leaves us to another parent. */
function stopWithNpm(onSignal) {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) {
    const timer = setInterval(() => {
      if (process.ppid !== parent) {
        clearInterval(timer)
        onSignal()
      }
    }, 1_000)
    timer.unref()
  }
}

/**
 * Waits, but no longer than until somebody wants the end.
 * @template T
 * @param {Promise<T>} promise
 * @param {AbortSignal} signal
 * @returns {Promise<T>}
 */
export function untilAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) {
      return onAbort()
    }
    signal.addEventListener("abort", onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort))
  })
}
