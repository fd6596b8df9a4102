import http from "node:http"
import { brotliCompressSync } from "node:zlib"

const SCRIPTS = /<script(?![^>]*ld\+json)[^>]*>[^]*?<\/script>|<link[^>]*modulepreload[^>]*>/g

/**
 * The same pages as plain HTML, without a script: nothing shown in a browser can be quicker. What else
 * they need, styles and pictures, comes from where it came from. Whoever asks first is whose they are.
 * @param {{ origin: string }} from
 */
export async function startStaticCopy({ origin }) {
  const pages = new Map()
  const server = http.createServer(async (request, response) => {
    const known = pages.get(request.url) ?? (await copyOf(request))
    pages.set(request.url, known)
    response.writeHead(200, known.headers)
    response.end(known.bytes)
  })
  const copyOf = async ({ url, headers: { cookie } }) => {
    const answer = await fetch(origin + url, { headers: cookie ? { cookie } : {} })
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
