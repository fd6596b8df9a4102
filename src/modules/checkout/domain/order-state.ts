import type { Order, OrderStatus } from "../../../contracts/checkout/order"

export type OrderFacts = {
  cancelled: boolean
  /** Sums as the database writes them. */
  total: number
  /** Promised by a bank, and not yet taken and counted. */
  authorized: boolean
  captured: number
  refunded: number
  pays_on_delivery: boolean
  /** Whether cards are taken where it was sold. */
  takes_cards: boolean
  /** Of what is being delivered, not of deliveries that were called off. */
  packed: boolean
  shipped: boolean
  delivered: boolean
}

type State = Pick<Order, "payment" | "delivery" | "status" | "can_pay" | "can_change">

const paymentOf = ({ total, captured, refunded }: OrderFacts): Order["payment"] => {
  if (refunded > 0 && refunded >= captured) return "refunded"
  return captured >= total ? "paid" : "unpaid"
}

const deliveryOf = ({ packed, shipped, delivered }: OrderFacts): Order["delivery"] => {
  if (delivered) return "delivered"
  if (shipped) return "delivering"
  return packed ? "ready_for_delivery" : "processing"
}

/** No money has come, and nobody has begun to pack it. */
const isOpen = (facts: OrderFacts): boolean =>
  !facts.cancelled &&
  !facts.authorized &&
  facts.captured === 0 &&
  facts.total > 0 &&
  deliveryOf(facts) === "processing"

/** What pays on delivery waits for its money as long as it takes. */
export const isExpiring = (facts: OrderFacts): boolean => isOpen(facts) && !facts.pays_on_delivery

/** Where an order is, in one word for its owner and on each axis. */
export const orderStateOf = (facts: OrderFacts): State => {
  const payment = paymentOf(facts)
  const delivery = deliveryOf(facts)
  const waiting: OrderStatus = facts.pays_on_delivery ? "on_delivery" : "unpaid"
  const status = (): OrderStatus => {
    if (facts.cancelled) return "cancelled"
    if (payment === "refunded") return "refunded"
    if (delivery !== "processing") return delivery
    return payment === "paid" ? "paid" : waiting
  }
  const can_pay = facts.takes_cards && payment === "unpaid" && !facts.cancelled
  const can_change = isOpen(facts)
  return { payment, delivery, status: status(), can_pay, can_change }
}
