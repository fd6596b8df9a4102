import { nextIn, readNext } from "./next-address"

describe("where to go on after the login", () => {
  it.each(["/account/profile", "/product/teplo?a=1&b=2", "/"])("may be %s", (address) => {
    expect(nextIn(address)).toBe(address)
  })

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "javascript:alert(1)",
    "evil.example",
    " //evil.example",
    "",
    undefined,
    ["/a", "/b"],
  ])("is never outside the shop: %j", (address) => {
    const next = nextIn(address)
    const reached = new URL(next, "https://shop.example")
    expect(reached.origin).toBe("https://shop.example")
    expect(next).not.toMatch(/^(\/\/|\/?\\)/)
  })

  it("is not named where it is the account itself", () => {
    expect(readNext({ next: "/account" })).toEqual({})
    expect(readNext({ next: "/account/email" })).toEqual({ next: "/account/email" })
  })
})
