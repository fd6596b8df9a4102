import { setTimeout as sleep } from "node:timers/promises"

/** Lets so many begin in a second, evenly, and never saves up for a burst. */
export const createPace = (perSecond: number | undefined) => {
  let next = 0
  return async (): Promise<void> => {
    if (perSecond === undefined) return
    const now = performance.now()
    const turn = Math.max(now, next)
    next = turn + 1000 / perSecond
    if (turn > now) await sleep(turn - now)
  }
}
