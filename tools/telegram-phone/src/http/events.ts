import type { ServerResponse } from "node:http"
import type { Machine } from "../state/machine.ts"

const HEARTBEAT_MS = 15_000

/** Tells a page what has changed, as server-sent events; it then asks for what it shows. */
export const openEvents = ({ changes }: Machine, res: ServerResponse) => {
  res.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" })
  res.write("retry: 1000\n\n")
  const stopListening = changes.listen((change) => {
    res.write(`data: ${JSON.stringify(change)}\n\n`)
  })
  const heartbeat = setInterval(() => res.write(": still here\n\n"), HEARTBEAT_MS)
  res.once("close", () => {
    clearInterval(heartbeat)
    stopListening()
  })
}
