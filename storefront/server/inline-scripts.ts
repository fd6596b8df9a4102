import { createHash } from "node:crypto"

const SCRIPT = /<script([^>]*)>([^]*?)<\/script>/g

export type Sealed = { html: string; hashes: string[] }

/**
 * Names the scripts that stand in a page by their hashes, so that the policy allows exactly them and
 * the page is the same for everybody who may see it. Only scripts that carry the nonce of this very
 * rendering are named: one that came in with somebody's text knows no nonce.
 */
export const sealScripts = (html: string, nonce: string): Sealed => {
  const mark = ` nonce="${nonce}"`
  const hashes = new Set<string>()
  for (const [, attributes = "", body = ""] of html.matchAll(SCRIPT)) {
    if (!attributes.includes(mark) || body === "" || attributes.includes("ld+json")) continue
    hashes.add(`'sha256-${createHash("sha256").update(body).digest("base64")}'`)
  }
  const told = `<meta property="csp-nonce" content="${nonce}"/>`
  return { html: html.replace(told, "").replaceAll(mark, ""), hashes: [...hashes] }
}
