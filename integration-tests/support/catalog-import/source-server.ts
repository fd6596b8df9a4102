import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { demoSourceFiles } from "../../../src/scripts/demo/sources/demo-sources"

/** A pixel; what pictures look like is tried elsewhere. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

const types: Record<string, string> = {
  xml: "application/rss+xml; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json",
}

export type SourceServer = {
  /** Under it everything may be fetched by a shop that was told so. */
  base: string
  /** Beside it; nothing there may be. */
  closed: string
  /** Puts a text where it can be fetched, and says where that is. */
  put: (name: string, text: string) => string
  /** Answers in any way of its own. */
  serve: (name: string, answer: (req: IncomingMessage, res: ServerResponse) => void) => string
  /** How often anybody has connected. */
  connections: () => number
  requests: () => string[]
  close: () => Promise<void>
}

/** Somebody else's server: the demo sources, their pictures, and whatever a test puts there. */
export const openSourceServer = async (): Promise<SourceServer> => {
  const texts = new Map<string, string>()
  const answers = new Map<string, (req: IncomingMessage, res: ServerResponse) => void>()
  const requests: string[] = []
  let connections = 0
  const server = createServer((req, res) => {
    const name = (req.url ?? "").replace(/^\/open\//, "")
    requests.push(req.url ?? "")
    const answer = answers.get(name)
    const text = texts.get(name)
    if (answer) answer(req, res)
    else if (text !== undefined) {
      res.setHeader("content-type", types[name.split(".").at(-1) ?? ""] ?? "text/plain").end(text)
    } else if (name.startsWith("pictures/")) res.setHeader("content-type", "image/png").end(PIXEL)
    else res.writeHead(404).end()
  })
  server.on("connection", () => (connections += 1))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const closed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const base = `${closed}open/`
  for (const { name, text } of demoSourceFiles(base)) texts.set(name, text)
  return {
    base,
    closed,
    put: (name, text) => {
      texts.set(name, text)
      return base + name
    },
    serve: (name, answer) => {
      answers.set(name, answer)
      return base + name
    },
    connections: () => connections,
    requests: () => requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    },
  }
}
