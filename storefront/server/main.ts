import { randomUUID } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { fileURLToPath } from "node:url"
import proxyAddr from "proxy-addr"
import { createFiles } from "./files.ts"
import { createHealth } from "./health.ts"
import { loadApplications } from "./languages.ts"
import { createLog } from "./log.ts"
import { createPageDoor } from "./page-door.ts"
import { createSecurityHeaders } from "./security-headers.ts"
import { settings } from "./settings.ts"
import { stopGracefully } from "./stop.ts"
import { refusalOfBody } from "./web-request.ts"

/** Beyond what is waited for the backend, so that a page or a form tells what went wrong. */
const READING_MS = 12_000
/** A form may ask the backend several times, and an order waits there for its turn. */
const SENDING_MS = 60_000
const dist = new URL("../dist/", import.meta.url)

const refuse = (res: ServerResponse, status: number, words: string) => {
  if (res.headersSent) res.destroy()
  else res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(words)
}

const deadlineOf = ({ method }: IncomingMessage): number =>
  method === "POST" ? SENDING_MS : READING_MS

const main = async () => {
  const own = settings()
  const log = createLog(own)
  const applications = await loadApplications()
  const health = createHealth(own)
  const isTrusted = proxyAddr.compile(own.TRUSTED_PROXIES)
  const addressOf = (req: IncomingMessage) => proxyAddr(req, isTrusted)
  const { always } = createSecurityHeaders(own)
  const answerPage = createPageDoor({ applications, settings: own, addressOf })
  const sendFile = createFiles(fileURLToPath(new URL("client/", dist)))

  const answer = async (req: IncomingMessage, res: ServerResponse, path: string) => {
    if (await health.answer(path, res)) return
    const refused = refusalOfBody(req)
    if (refused) {
      refuse(res, refused.status, refused.words)
      return
    }
    await answerPage({ req, res })
  }

  const server = createServer((req, res) => {
    const started = performance.now()
    const request_id = randomUUID()
    const path = (req.url ?? "/").split("?", 1)[0] || "/"
    res.setHeaders(new Map(Object.entries({ ...always, "X-Request-Id": request_id })))
    if (health.isStopping()) res.setHeader("Connection", "close")
    const deadline = setTimeout(() => {
      refuse(res, 503, "The shop took too long to answer. Please try again.")
    }, deadlineOf(req))
    res.once("close", () => {
      clearTimeout(deadline)
      if (path === "/health" || path === "/ready") return
      const status = res.writableFinished ? res.statusCode : 499
      const duration_ms = Math.round(performance.now() - started)
      log("info", "http.answered", { request_id, method: req.method, path, status, duration_ms })
    })
    if (sendFile(req, res, path)) return
    answer(req, res, path).catch((error: unknown) => {
      const name = error instanceof Error ? `${error.name}: ${error.message}` : "unknown"
      log("error", "page.failed", { request_id, error: name })
      refuse(res, 500, "Something broke on our side. Please try again.")
    })
  })
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  stopGracefully(server, { health, log })
  server.listen(own.STOREFRONT_PORT, own.HOST, () => {
    log("info", "storefront.listening", { port: own.STOREFRONT_PORT })
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
