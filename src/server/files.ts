import { join } from "node:path"
import type { IncomingMessage, ServerResponse } from "node:http"
import send from "send"
import { actorOf, type Claims } from "../modules/access/domain/standing"
import { standingOfRequest } from "../queries/access/standing-of-request"
import { fileNotFound, refuse } from "./respond"

const PREFIX = "/static/"

export const isFilePath = (path: string): boolean => path.startsWith(PREFIX)

const isAdministrator = (req: IncomingMessage): boolean => {
  const { session } = req as { session?: { auth_context?: Claims } }
  const claims = session?.auth_context
  const standing = standingOfRequest(req, claims?.auth_identity_id)
  return claims?.actor_type === "user" && actorOf(claims, standing).kind === "admin"
}

// The file provider names private files so; they are exports with people's data in them.
const isPrivate = (name: string): boolean => /(^|\/)private-/.test(name)

const nameOf = (path: string): string | null => {
  try {
    return decodeURIComponent(path.slice(PREFIX.length))
  } catch {
    return null
  }
}

type File = { path: string; filesDir: string }

// A picture lies in a folder called by the hash of what was uploaded, so its name says its bytes.
const isPictureFile = (name: string): boolean => /^[0-9a-f]{32}\/[\w-]+\.\w+$/.test(name)

/** A name carries a hash or the moment of the upload and is never used again: cached for good. */
export const serveFile = (
  req: IncomingMessage,
  res: ServerResponse,
  { path, filesDir }: File,
): void => {
  const name = nameOf(path)
  const reads = req.method === "GET" || req.method === "HEAD"
  const hidden = name !== null && isPrivate(name)
  if (name === null || !reads || (hidden && !isAdministrator(req))) {
    refuse(res, fileNotFound)
    return
  }
  send(req, encodeURI(name), {
    root: join(filesDir, hidden ? "private" : "public"),
    dotfiles: "deny",
    index: false,
    maxAge: hidden ? 0 : "365d",
    immutable: !hidden,
  })
    .on("headers", (response: ServerResponse) => {
      if (isPictureFile(name)) response.setHeader("ETag", `"${name}"`)
      if (!hidden) return
      response.setHeader("Cache-Control", "private, no-store")
      response.setHeader("Content-Disposition", "attachment")
    })
    .on("directory", () => {
      refuse(res, fileNotFound)
    })
    .on("error", () => {
      refuse(res, fileNotFound)
    })
    .pipe(res)
}
