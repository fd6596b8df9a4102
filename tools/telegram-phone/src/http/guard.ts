import type { IncomingMessage } from "node:http"

const HERE = new Set(["localhost", "127.0.0.1", "[::1]"])

/** The page itself, and links into a bot as t.me has them: they only show, whoever leads there. */
export const isPageAddress = (path: string): boolean => /^\/(?:[a-z]\w{1,30}bot)?$/i.test(path)

/**
 * Other pages in the same browser must reach nothing here: neither by a name of theirs that leads to
 * this machine, nor by a request across sites. They may only lead people to a page.
 */
export const refusalOf = ({ headers, method, url = "" }: IncomingMessage): string | undefined => {
  const host = headers.host ?? ""
  if (!HERE.has(host.replace(/:\d+$/, ""))) return "This is reached as localhost only"
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return "Other sites may not ask here"
  }
  const site = headers["sec-fetch-site"]
  const isOwn = site === undefined || site === "same-origin" || site === "none"
  const isLink = method === "GET" && headers["sec-fetch-mode"] === "navigate"
  return isOwn || (isLink && isPageAddress(url.replace(/\?.*/s, "")))
    ? undefined
    : "Other sites may not ask here"
}
