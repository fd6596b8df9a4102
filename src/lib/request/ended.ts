import type { ServerResponse } from "node:http"

const LATE = "ended late"

/** For whatever stands in for `end` when nobody hears the answer any more. */
export const tellLateEnd = (res: ServerResponse): void => {
  res.emit(LATE)
}

/**
 * Ends when whoever works on the request is done with it, which may be after the other side has gone or
 * has been told that it took too long.
 */
export const untilEnded = (res: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const end = res.end.bind(res) as (...said: unknown[]) => ServerResponse
    const ended = (...said: unknown[]) => {
      resolve()
      return end(...said)
    }
    Object.assign(res, { end: ended })
    res.once(LATE, resolve)
  })
