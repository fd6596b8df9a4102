import type { ServerResponse } from "node:http"
import { tellLateEnd } from "./ended"

const toNobody = (res: ServerResponse): void => {
  const same = () => res
  Object.assign(res, {
    setHeader: same,
    appendHeader: same,
    writeHead: same,
    end: () => {
      tellLateEnd(res)
      return res
    },
    removeHeader: () => undefined,
    write: () => true,
  })
}

type Deadline = { milliseconds: number; answer: () => void }

const deadlines = new WeakMap<ServerResponse, { stop: () => void; start: () => void }>()

/**
 * Lets `answer` speak when nothing has been answered in time. Whatever still works on the request may
 * go on to write to the response; from then on it writes to nobody. Arm it before anything wraps the
 * response: the answer must not wait for a wrapper that waits for the database.
 */
export const armDeadline = (res: ServerResponse, { milliseconds, answer }: Deadline): void => {
  const unwrapped = { writeHead: res.writeHead.bind(res), end: res.end.bind(res) }
  const miss = () => {
    if (res.headersSent || res.writableEnded) return
    Object.assign(res, unwrapped)
    answer()
    toNobody(res)
  }
  let timer: NodeJS.Timeout | undefined
  const stop = () => {
    clearTimeout(timer)
  }
  const start = () => {
    timer = setTimeout(miss, milliseconds)
  }
  start()
  deadlines.set(res, { stop, start })
  res.once("close", stop)
}

/** Whoever only waits for his turn does not use up his time. Returns what lets it run, from the start. */
export const holdDeadline = (res: ServerResponse): (() => void) => {
  const deadline = deadlines.get(res)
  deadline?.stop()
  return () => {
    if (!res.closed) deadline?.start()
  }
}
