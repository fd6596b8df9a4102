/** Lets so many jobs run at once; the others wait their turn, or give it up when their signal says so. */
export const createLane = (width: number) => {
  const waiting = new Set<() => void>()
  let running = 0
  const standInLine = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const giveUp = () => {
        waiting.delete(take)
        reject(signal?.reason as Error)
      }
      const take = () => {
        signal?.removeEventListener("abort", giveUp)
        resolve()
      }
      waiting.add(take)
      signal?.addEventListener("abort", giveUp, { once: true })
    })
  const enter = async (signal: AbortSignal | undefined): Promise<void> => {
    signal?.throwIfAborted()
    if (running >= width) await standInLine(signal)
    else running += 1
  }
  const leave = (): void => {
    const [next] = waiting
    if (next) {
      waiting.delete(next)
      next()
    } else {
      running -= 1
    }
  }
  return async <T>(job: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    await enter(signal)
    try {
      return await job()
    } finally {
      leave()
    }
  }
}
