import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import { extname, join } from "node:path"
import { encodingFor, type Encoding } from "./compressed.ts"

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
}

type File = { type: string; etag: string; cached: string; in: Partial<Record<Encoding, Buffer>> }

const FOR_GOOD = "public, max-age=31536000, immutable"
const FOR_AN_HOUR = "public, max-age=3600"

const readBeside = (path: string, ending: string): Buffer | undefined =>
  statSync(path + ending, { throwIfNoEntry: false }) ? readFileSync(path + ending) : undefined

const fileAt = (path: string, address: string): File => {
  const identity = readFileSync(path)
  const br = readBeside(path, ".br")
  const gzip = readBeside(path, ".gz")
  return {
    type: types[extname(path)] ?? "application/octet-stream",
    etag: `"${createHash("sha1").update(identity).digest("base64url")}"`,
    // Their names are made of what is in them.
    cached: address.startsWith("/assets/") ? FOR_GOOD : FOR_AN_HOUR,
    in: { identity, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) },
  }
}

/** The files of the built application, read once: there are few, and they are asked for all the time. */
export const createFiles = (folder: string) => {
  const files = new Map<string, File>()
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name)
    if (!statSync(path).isFile() || /\.(br|gz)$/.test(name)) continue
    const address = `/${name.replaceAll("\\", "/")}`
    files.set(address, fileAt(path, address))
  }

  /** Whether there is such a file; if so, it is sent. */
  return (req: IncomingMessage, res: ServerResponse, path: string): boolean => {
    const file = files.get(path)
    if (!file || (req.method !== "GET" && req.method !== "HEAD")) return false
    res.setHeader("Cache-Control", file.cached)
    res.setHeader("ETag", file.etag)
    res.setHeader("Vary", "Accept-Encoding")
    if (req.headers["if-none-match"] === file.etag) {
      res.writeHead(304).end()
      return true
    }
    const wanted = encodingFor(req.headers["accept-encoding"])
    const encoding = file.in[wanted] ? wanted : "identity"
    const bytes = file.in[encoding] ?? Buffer.alloc(0)
    if (encoding !== "identity") res.setHeader("Content-Encoding", encoding)
    res.writeHead(200, { "Content-Type": file.type, "Content-Length": bytes.length })
    res.end(req.method === "HEAD" ? undefined : bytes)
    return true
  }
}
