import type { IncomingMessage } from "node:http"
import { Readable } from "node:stream"

const LARGEST_BODY = 64 * 1024
const changesNothing = new Set(["GET", "HEAD"])

/**
 * Every form says how long it is, and none of ours is longer than that. Node reads no more than was
 * said.
 */
export const refusalOfBody = ({ headers }: IncomingMessage) => {
  if (headers["transfer-encoding"] !== undefined) {
    return { status: 411, words: "Say how long the request is." }
  }
  if (Number(headers["content-length"] ?? 0) > LARGEST_BODY) {
    return { status: 413, words: "The request is too large." }
  }
  return null
}

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
    ...(read ? {} : { body: Readable.toWeb(req) as ReadableStream, duplex: "half" }),
  })
}
