/** The least that can be written around a page of the framework: its files, compressed, and itself. */
import { readFileSync, readdirSync } from "node:fs"
import http from "node:http"
import path from "node:path"
import { gzipSync } from "node:zlib"

const dist = path.join(import.meta.dirname, "dist")
const { default: application } = await import(path.join(dist, "server", "server.js"))
const client = path.join(dist, "client")
const files = new Map(
  readdirSync(client, { recursive: true })
    .filter((name) => name.endsWith(".js"))
    .map((name) => [`/${name}`, gzipSync(readFileSync(path.join(client, name)), { level: 9 })]),
)

http
  .createServer(async (request, response) => {
    const file = files.get(request.url)
    if (file) {
      response.setHeader("Content-Type", "text/javascript")
      response.setHeader("Content-Encoding", "gzip")
      response.end(file)
      return
    }
    const page = await application.fetch(new Request(`http://localhost${request.url}`))
    response.setHeader("Content-Type", "text/html; charset=utf-8")
    response.end(await page.text())
  })
  .listen(Number(process.env.PORT), "127.0.0.1")
