import { placeOf } from "./place"

const chrome = (version: string) =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/${version} Safari/537.36`

const login = { customerId: "cus_1", address: "192.0.2.7", userAgent: chrome("150.0") }
const isSame = (changed: Partial<typeof login>) =>
  placeOf({ ...login, ...changed }) === placeOf(login)

describe("the place of a login", () => {
  it.each([
    ["a newer version of the program", { userAgent: chrome("151.0") }],
    ["another address of the same network", { address: "192.0.2.99" }],
    ["the same address, told the new way", { address: "::ffff:192.0.2.7" }],
  ])("stays the same with %s", (_, changed) => {
    expect(isSame(changed)).toBe(true)
  })

  it.each([
    ["network", { address: "198.51.100.7" }],
    ["program", { userAgent: "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/152.0" }],
    ["machine", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36" }],
    ["person", { customerId: "cus_2" }],
  ])("is another one with another %s", (_, changed) => {
    expect(isSame(changed)).toBe(false)
  })

  it("tells nothing of address and program", () => {
    expect(placeOf(login)).toMatch(/^[0-9a-f]{64}$/)
  })
})
