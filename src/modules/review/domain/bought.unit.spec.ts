import type { Order } from "../../../contracts/checkout/order"
import { isBought } from "./bought"

describe("what counts as bought", () => {
  it.each<[Order["payment"], Order["status"], boolean]>([
    ["paid", "paid", true],
    ["paid", "ready_for_delivery", true],
    ["paid", "delivering", true],
    ["paid", "delivered", true],
    ["unpaid", "unpaid", false],
    ["unpaid", "on_delivery", false],
    ["unpaid", "delivered", false],
    ["refunded", "refunded", false],
    ["paid", "cancelled", false],
    ["unpaid", "cancelled", false],
    ["refunded", "cancelled", false],
  ])("%s and %s: %s", (payment, status, bought) => {
    expect(isBought({ payment, status })).toBe(bought)
  })
})
