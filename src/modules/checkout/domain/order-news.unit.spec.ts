import { orderNewsOf, type NewsFacts } from "./order-news"

const facts = (changed: Partial<NewsFacts> = {}): NewsFacts => ({
  cancelled: false,
  total: 100,
  authorized: false,
  captured: 0,
  refunded: 0,
  pays_on_delivery: false,
  takes_cards: true,
  packed: false,
  shipped: false,
  delivered: false,
  warned: false,
  ...changed,
})

describe("what there is to tell of an order", () => {
  it.each([
    [{}, ["placed"]],
    [{ total: 0 }, ["placed"]],
    [{ captured: 40 }, ["placed"]],
    [{ warned: true }, ["placed", "expiring"]],
    [{ warned: true, authorized: true }, ["placed"]],
    [{ warned: true, captured: 100 }, ["placed", "paid:100"]],
    [{ captured: 100 }, ["placed", "paid:100"]],
    [{ total: 140, captured: 140 }, ["placed", "paid:140"]],
    [{ captured: 100, refunded: 40 }, ["placed", "paid:100", "refunded:40"]],
    [{ captured: 100, refunded: 100 }, ["placed", "refunded:100"]],
    [{ pays_on_delivery: true, packed: true }, ["placed", "ready_for_delivery"]],
    [{ captured: 100, packed: true, shipped: true }, ["placed", "paid:100", "delivering"]],
    [{ captured: 100, shipped: true, delivered: true }, ["placed", "paid:100", "delivered"]],
  ])("%j is %j", (changed, told) => {
    expect(orderNewsOf(facts(changed)).map(({ key }) => key)).toEqual(told)
  })

  it("is nothing but its end when it is cancelled, and its money beside it", () => {
    const cancelled = facts({ cancelled: true, captured: 100, packed: true })
    expect(orderNewsOf(cancelled)).toEqual([{ name: "cancelled", key: "cancelled:0" }])
    expect(orderNewsOf({ ...cancelled, refunded: 100 })).toEqual([
      { name: "cancelled", key: "cancelled:100" },
    ])
  })
})
