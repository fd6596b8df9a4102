import { ask } from "../../support/ask"
import { storefrontUrl } from "../../support/settings"

const everywhere = [
  "/app",
  "/app/orders",
  "/docs",
  "/openapi.json",
  "/health",
  "/ready",
  "/store/products",
  "/admin/products",
  "/auth/session",
  "/static/nothing.svg",
  "/nowhere",
]

describe("every answer", () => {
  it.each(everywhere)("of %s is hardened and names no framework", async (path) => {
    const { headers } = await ask(path)
    expect(headers.get("content-security-policy")).toMatch(/default-src '(none|self)'/)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.get("x-frame-options")).toBe("DENY")
    expect(headers.get("x-powered-by")).toBeNull()
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/)
  })

  it("gets an id of ours, not the caller's", async () => {
    const { headers } = await ask("/health", { headers: { "x-request-id": "forged" } })
    expect(headers.get("x-request-id")).not.toBe("forged")
  })

  it("lets no script but its own run in dashboard and documentation", async () => {
    for (const path of ["/app", "/docs"]) {
      const policy = (await ask(path)).headers.get("content-security-policy") ?? ""
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toContain("unsafe-eval")
      expect(policy).toContain("frame-ancestors 'none'")
    }
  })

  it("promises no TLS where there is none", async () => {
    expect((await ask("/health")).headers.get("strict-transport-security")).toBeNull()
  })
})

describe("CORS", () => {
  const preflight = (path: string, origin: string) =>
    ask(path, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "GET" },
    })

  it.each(["/store/products", "/admin/products", "/auth/user/emailpass"])(
    "of %s lets in the storefront and no stranger",
    async (path) => {
      const known = await preflight(path, storefrontUrl())
      expect(known.headers.get("access-control-allow-origin")).toBe(storefrontUrl())
      const stranger = await preflight(path, "https://evil.example")
      expect(stranger.headers.get("access-control-allow-origin")).toBeNull()
    },
  )
})

describe("compression", () => {
  it("is used for what is worth it", async () => {
    const { headers } = await ask("/openapi.json", { headers: { "accept-encoding": "gzip" } })
    expect(headers.get("content-encoding")).toBe("gzip")
  })
})
