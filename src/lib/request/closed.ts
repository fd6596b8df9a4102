import type { ServerResponse } from "node:http"

/** Ends when the answer has been sent, or whoever asked has gone; at once where that is so already. */
export const untilClosed = (res: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    if (res.closed) resolve()
    else res.once("close", resolve)
  })
