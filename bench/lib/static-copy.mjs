import http from "node:http"
import { brotliCompressSync } from "node:zlib"

const SCRIPTS = /<script(?![^>]*ld\+json)[^>]*>[^]*?<\/script>|<link[^>]*modulepreload[^>]*>/g

/**
 * The same pages as plain HTML, without a script: nothing shown in a browser can be quicker. What else
 * they need, styles and pictures, comes from where it came from.
 * @param {{ origin: string, headers: Record<string, string> }} from
 */
export async function startStaticCopy({ origin, headers }) {
  const pages = new Map()
  const server = http.createServer(async (request, response) => {
    const known = pages.get(request.url) ?? (await copyOf(request.url))
    pages.set(request.url, known)
    response.writeHead(200, known.headers)
    response.end(known.bytes)
  })
  const copyOf = async (path) => {
    const answer = await fetch(origin + path, { headers })
    const type = answer.headers.get("content-type") ?? ""
    const body = type.startsWith("text/html")
      ? Buffer.from((await answer.text()).replace(SCRIPTS, ""))
      : await answer.bytes()
    const packed = /text|javascript|svg/.test(type)
    return {
      headers: { "Content-Type": type, ...(packed ? { "Content-Encoding": "br" } : {}) },
      bytes: packed ? brotliCompressSync(body) : body,
    }
  }
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
