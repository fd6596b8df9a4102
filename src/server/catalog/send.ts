import { createHash } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"

type Body = { bytes: Buffer; etag: string }

export const etagOf = (bytes: Buffer): string =>
  `"${createHash("sha1").update(bytes).digest("base64url")}"`

const holds = (asked: string, etag: string): boolean =>
  asked === etag ||
  asked.split(",").some((one) => {
    const known = one.trim()
    return known === "*" || known.replace(/^W\//, "") === etag
  })

/** Public for everybody and kept by anybody, but never shown again without asking. */
const always = {
  "Cache-Control": "public, max-age=0, must-revalidate",
  "Access-Control-Allow-Origin": "*",
}

export const sendReady = (req: IncomingMessage, res: ServerResponse, { bytes, etag }: Body) => {
  const asked = req.headers["if-none-match"]
  if (asked !== undefined && holds(asked, etag)) {
    res.writeHead(304, { ...always, ETag: etag })
    res.end()
    return
  }
  res.writeHead(200, {
    ...always,
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": bytes.length,
    "ETag": etag,
  })
  res.end(req.method === "HEAD" ? undefined : bytes)
}
