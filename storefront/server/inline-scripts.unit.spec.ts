import { createHash } from "node:crypto"
import { sealScripts } from "./inline-scripts"

const hashOf = (body: string) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`

describe("sealScripts", () => {
  it("names our scripts by their hashes and takes the nonce out of the page", () => {
    const { html, hashes } = sealScripts(
      `<meta property="csp-nonce" content="abc"/><script nonce="abc">go(1)</script><script nonce="abc" src="/a.js"></script>`,
      "abc",
    )
    expect(hashes).toEqual([hashOf("go(1)")])
    expect(html).toBe(`<script>go(1)</script><script src="/a.js"></script>`)
  })

  it("names no script that came in with somebody's text", () => {
    const { hashes } = sealScripts(
      `<p><script>steal()</script><script nonce="guess">steal()</script></p>`,
      "abc",
    )
    expect(hashes).toEqual([])
  })

  it("leaves facts for machines alone: nobody runs them", () => {
    const page = `<script type="application/ld+json" nonce="abc">{"a":1}</script>`
    expect(sealScripts(page, "abc").hashes).toEqual([])
  })

  it("makes the same page of two renderings, so it can be kept and compared", () => {
    const made = (nonce: string) => sealScripts(`<script nonce="${nonce}">go()</script>`, nonce)
    expect(made("one")).toEqual(made("two"))
  })
})
