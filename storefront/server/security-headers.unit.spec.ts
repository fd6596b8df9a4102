import { createSecurityHeaders } from "./security-headers"

const plain = { STOREFRONT_URL: "http://localhost:8000", BACKEND_URL: "http://localhost:9000/x" }

it("lets a page run its own scripts and those named, and nothing from elsewhere", () => {
  const policy = createSecurityHeaders(plain).policyFor(["'sha256-abc'"])
  expect(policy).toContain("script-src 'self' 'sha256-abc';")
  expect(policy).toContain("img-src 'self' data: http://localhost:9000;")
  expect(policy).not.toContain("unsafe")
})

it("promises TLS only where there is TLS", () => {
  const overTls = { ...plain, STOREFRONT_URL: "https://shop.example" }
  expect(createSecurityHeaders(plain).always).not.toHaveProperty("Strict-Transport-Security")
  expect(createSecurityHeaders(overTls).always).toHaveProperty("Strict-Transport-Security")
})
