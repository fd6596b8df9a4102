import { readFile } from "node:fs/promises"
import type { IncomingMessage, ServerResponse } from "node:http"
import { stripTypeScriptTypes } from "node:module"
import { extname } from "node:path"
import { isPageAddress } from "./guard.ts"

type Exchange = { req: IncomingMessage; res: ServerResponse; url: URL }

const FOLDER = new URL("../../page/", import.meta.url)
const NAME = /^\/page\/([a-z-]+\.(?:ts|css|svg))$/
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/javascript; charset=utf-8",
}
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ")

/** The page of phones. Its scripts are the TypeScript files themselves, without their types. */
export const answerPage = async ({ req, res, url }: Exchange): Promise<boolean> => {
  const name = isPageAddress(url.pathname) ? "index.html" : NAME.exec(url.pathname)?.[1]
  if (!name || !/^(GET|HEAD)$/.test(req.method ?? "")) return false
  const source = await readFile(new URL(name, FOLDER), "utf8").catch(() => undefined)
  if (source === undefined) return false
  res.setHeader("Content-Type", TYPES[extname(name)] ?? "text/plain")
  res.setHeader("Content-Security-Policy", POLICY)
  res.setHeader("Cache-Control", "no-cache")
  res.end(name.endsWith(".ts") ? stripTypeScriptTypes(source) : source)
  return true
}
