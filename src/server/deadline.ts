import type { ServerResponse } from "node:http"
import { refuse, unavailable } from "./respond"

const toNobody = (res: ServerResponse): void => {
  const same = () => res
  Object.assign(res, {
    setHeader: same,
    appendHeader: same,
    writeHead: same,
    end: same,
    removeHeader: () => undefined,
    write: () => true,
  })
}

type Deadline = { milliseconds: number; onMissed: () => void }

/**
 * Answers 503 when nothing has been answered in time. Whatever still works on the request may go on
 * to write to the response; from then on it writes to nobody. Arm it before anything wraps the
 * response: the answer must not wait for a wrapper that waits for the database.
 */
export const armDeadline = (res: ServerResponse, { milliseconds, onMissed }: Deadline): void => {
  const unwrapped = { writeHead: res.writeHead.bind(res), end: res.end.bind(res) }
  const timer = setTimeout(() => {
    if (res.headersSent || res.writableEnded) return
    onMissed()
    Object.assign(res, unwrapped)
    refuse(res, unavailable)
    toNobody(res)
  }, milliseconds)
  res.once("close", () => {
    clearTimeout(timer)
  })
}
