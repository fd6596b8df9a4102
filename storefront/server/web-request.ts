import type { IncomingMessage } from "node:http"
import { Readable } from "node:stream"

const LARGEST_BODY = 64 * 1024
const changesNothing = new Set(["GET", "HEAD"])

/** Ends a body that is larger than anything a form of ours sends. */
async function* bounded(req: IncomingMessage) {
  let length = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LARGEST_BODY) throw new Error("The body is too large")
    yield chunk
  }
}

export const bodyIsTooLarge = ({ headers }: IncomingMessage): boolean =>
  Number(headers["content-length"] ?? 0) > LARGEST_BODY

const headersOf = (req: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  return headers
}

/** The same request in the words of the web; its origin is ours, whatever the caller calls us. */
export const webRequestOf = (req: IncomingMessage, origin: string): Request => {
  const method = req.method ?? "GET"
  const url = new URL(origin)
  const [path = "/", query] = (req.url ?? "/").split(/\?(.*)/s, 2)
  url.pathname = path
  url.search = query ?? ""
  const read = changesNothing.has(method)
  return new Request(url, {
    method: method === "HEAD" ? "GET" : method,
    headers: headersOf(req),
    ...(read
      ? {}
      : { body: Readable.toWeb(Readable.from(bounded(req))) as ReadableStream, duplex: "half" }),
  })
}
