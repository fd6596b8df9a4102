import { opensOrder, orderLinkTo } from "./order-link"

const secret = "a secret of the shop"
const now = new Date("2026-03-01T12:00:00Z")
const afterDays = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)
const token = orderLinkTo("order_1", { now, secret })

it("opens its own order, for ninety days", () => {
  expect(opensOrder(token, { orderId: "order_1", now, secret })).toBe(true)
  expect(opensOrder(token, { orderId: "order_1", now: afterDays(89.99), secret })).toBe(true)
  expect(opensOrder(token, { orderId: "order_1", now: afterDays(90.01), secret })).toBe(false)
})

it("opens no other order, and nothing in a shop with another secret", () => {
  expect(opensOrder(token, { orderId: "order_2", now, secret })).toBe(false)
  expect(opensOrder(token, { orderId: "order_1", now, secret: "another" })).toBe(false)
})

it("is worth nothing with any of its letters changed", () => {
  for (let place = 0; place < token.length - 1; place += 1) {
    const letter = token[place] === "a" ? "b" : "a"
    const forged = token.slice(0, place) + letter + token.slice(place + 1)
    expect(opensOrder(forged, { orderId: "order_1", now, secret })).toBe(false)
  }
})

it.each([
  undefined,
  "",
  ".",
  "x",
  `${token} `,
  `${token}a`,
  [token],
  `zzzzzzzzzz.${"a".repeat(43)}`,
])("is not %p", (nothing) => {
  expect(opensOrder(nothing, { orderId: "order_1", now, secret })).toBe(false)
})
