import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { Logger } from "@medusajs/framework/types"
import type { Database } from "../../database"
import { type Answer, answerInbox } from "./answers"

// A page of somebody else's whose name is made to point here would otherwise read the mails.
const OURS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

const isStranger = ({ method, headers }: IncomingMessage): boolean => {
  const { host = "", origin, "sec-fetch-site": site } = headers
  if (!OURS.test(host)) return true
  if (method === "GET") return false
  if (origin !== undefined && origin !== "null") return origin !== `http://${host}`
  return site !== undefined && site !== "same-origin" && site !== "none"
}

const OWN_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'"
// No scripts, no forms, nothing fetched from elsewhere, and no origin.
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; " +
  "sandbox allow-popups allow-popups-to-escape-sandbox"

const respond = (res: ServerResponse, answer: Answer): void => {
  const { status, body = "", type = "text/html", location, framed = false } = answer
  res.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": framed ? MAIL_POLICY : OWN_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    ...(location === undefined ? {} : { Location: location }),
  })
  res.end(body)
}

/**
 * Shows the mails of a shop without a mail server. They hold links that log people in, so it listens
 * on this machine only. A port in use is told and nothing more: the mails are in the database.
 */
export const serveInbox = ({
  database,
  port,
  logger,
}: {
  database: Database
  port: number
  logger: Logger
}): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer((req, res) => {
      if (isStranger(req)) {
        respond(res, { status: 403, body: "Forbidden" })
        return
      }
      answerInbox(database, req).then(
        (answer) => {
          respond(res, answer)
        },
        () => {
          res.destroy()
        },
      )
    })
    server.once("error", ({ code = "unknown" }: NodeJS.ErrnoException) => {
      logger.warn(`mail.inbox_not_shown port=${port} code=${code}`)
      resolve(undefined)
    })
    server.listen(port, "127.0.0.1", () => {
      server.unref()
      resolve(server)
    })
  })
