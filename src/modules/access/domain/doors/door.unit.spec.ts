import { createDoorFinder } from "./door"

const find = createDoorFinder([
  { method: "GET", path: "/store/customers/me", rule: "me" },
  { method: "GET", path: "/store/customers/:id", rule: "somebody" },
  { method: "POST", path: "/store/carts/:id/line-items/:line_id", rule: "line" },
])

describe("finding a door", () => {
  it("prefers the literal one, whatever the order of the table", () => {
    expect(find("GET", "/store/customers/me")).toEqual({ rule: "me", params: {} })
    expect(find("GET", "/store/customers/cus_1")).toEqual({
      rule: "somebody",
      params: { id: "cus_1" },
    })
  })

  it.each(["/STORE/Customers/ME", "/store/customers/me/"])("finds %s as Express would", (path) => {
    expect(find("GET", path)?.rule).toBe("me")
  })

  it("names and decodes every parameter", () => {
    expect(find("POST", "/store/carts/cart%5F1/line-items/li_1")?.params).toEqual({
      id: "cart_1",
      line_id: "li_1",
    })
  })

  it("lets HEAD in where GET goes in", () => {
    expect(find("HEAD", "/store/customers/me")?.rule).toBe("me")
  })

  it.each([
    ["DELETE", "/store/customers/me"],
    ["GET", "/store/customers"],
    ["GET", "/store/customers/me/orders"],
    ["GET", "//store/customers/me"],
    ["GET", "/store/customers//"],
    ["GET", "/store/customers/%E0%A4%A"],
    ["GET", "/store/%63ustomers/me"],
  ])("finds a wall at %s %s", (method, path) => {
    expect(find(method, path)).toBeNull()
  })
})
