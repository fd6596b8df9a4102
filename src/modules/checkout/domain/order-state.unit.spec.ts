import { orderStateOf, type OrderFacts } from "./order-state"

const facts = (changed: Partial<OrderFacts> = {}): OrderFacts => ({
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
  ...changed,
})

describe("where an order is", () => {
  it.each([
    [{}, "unpaid, processing: unpaid"],
    [{ captured: 99.99 }, "unpaid, processing: unpaid"],
    [{ captured: 100 }, "paid, processing: paid"],
    [{ pays_on_delivery: true }, "unpaid, processing: on_delivery"],
    [{ pays_on_delivery: true, packed: true }, "unpaid, ready_for_delivery: ready_for_delivery"],
    [{ captured: 100, packed: true, shipped: true }, "paid, delivering: delivering"],
    [{ captured: 100, shipped: true, delivered: true }, "paid, delivered: delivered"],
    [{ captured: 100, refunded: 40 }, "paid, processing: paid"],
    [{ captured: 100, refunded: 100 }, "refunded, processing: refunded"],
    [{ cancelled: true, captured: 100, refunded: 100 }, "refunded, processing: cancelled"],
    [{ total: 0 }, "paid, processing: paid"],
  ])("%j is %s", (changed, told) => {
    const { payment, delivery, status } = orderStateOf(facts(changed))
    expect(`${payment}, ${delivery}: ${status}`).toBe(told)
  })

  it.each([
    [{}, true],
    [{ pays_on_delivery: true, delivered: true }, true],
    [{ takes_cards: false }, false],
    [{ captured: 100 }, false],
    [{ captured: 100, refunded: 100 }, false],
    [{ cancelled: true }, false],
  ])("%j can be paid by card: %s", (changed, can_pay) => {
    expect(orderStateOf(facts(changed))).toMatchObject({ can_pay })
  })

  it.each([
    [{}, true],
    [{ pays_on_delivery: true }, true],
    [{ takes_cards: false }, true],
    [{ total: 0 }, false],
    [{ captured: 1 }, false],
    [{ authorized: true }, false],
    [{ packed: true }, false],
    [{ cancelled: true }, false],
  ])("%j can be changed: %s", (changed, can_change) => {
    expect(orderStateOf(facts(changed))).toMatchObject({ can_change })
  })
})
