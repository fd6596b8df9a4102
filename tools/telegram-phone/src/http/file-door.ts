import type { ServerResponse } from "node:http"
import type { Machine } from "../state/machine.ts"
import type { KeptFile } from "../state/world.ts"
import { sendJson } from "./answers.ts"

const PATH = /^\/file\/bot(\d+:[\w-]+)\/files\/([\w-]+)(\.\w+)?$/

/** Where a bot downloads what getFile has told it of. */
export const answerDownload = async (
  { world, depot }: Machine,
  res: ServerResponse,
  path: string,
): Promise<boolean> => {
  if (!path.startsWith("/file/")) return false
  const [, token, id] = PATH.exec(path) ?? []
  const bot = world.bots.find((one) => one.token === token)
  const file = world.files.find((one) => one.id === id && one.botId === bot?.id)
  const content = file && (await depot.get(file.id))
  if (content) sendFile(res, file, content)
  else sendJson(res, 404, { ok: false, error_code: 404, description: "Not Found" })
  return true
}

const SHOWN = new Set(["image/png", "image/jpeg", "image/webp", "image/gif", "image/avif"])

/** Nobody knows what is in it, so a browser shows pictures only and keeps everything else. */
export const sendFile = (res: ServerResponse, { name, mimeType }: KeptFile, content: Buffer) => {
  const isShown = SHOWN.has(mimeType)
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  res.writeHead(200, {
    "Content-Type": isShown ? mimeType : "application/octet-stream",
    "Content-Length": content.length,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    ...(isShown ? {} : { "Content-Disposition": disposition }),
  })
  res.end(content)
}
