import { isExpiring, orderStateOf, type OrderFacts } from "./order-state"

export const orderNewsNames = [
  "placed",
  "expiring",
  "paid",
  "refunded",
  "cancelled",
  "ready_for_delivery",
  "delivering",
  "delivered",
] as const
export type OrderNewsName = (typeof orderNewsNames)[number]

/** The key tells it from all other news of the same order: what has one key is told once. */
export type OrderNews = { name: OrderNewsName; key: string }

/** `warned`: it is to be said that it will be cancelled unless it is paid. */
export type NewsFacts = OrderFacts & { warned: boolean }

/** All that there is to tell of an order as it is now. What is not in it any more is no news. */
export const orderNewsOf = (facts: NewsFacts): OrderNews[] => {
  const { cancelled, captured, refunded } = facts
  if (cancelled) return [{ name: "cancelled", key: `cancelled:${refunded}` }]
  const { payment, delivery } = orderStateOf(facts)
  const isPaid = payment === "paid" && captured > 0
  return [
    { name: "placed", key: "placed" },
    ...(facts.warned && isExpiring(facts) ? [{ name: "expiring", key: "expiring" } as const] : []),
    ...(isPaid ? [{ name: "paid", key: `paid:${captured}` } as const] : []),
    ...(refunded > 0 ? [{ name: "refunded", key: `refunded:${refunded}` } as const] : []),
    ...(delivery === "processing" ? [] : [{ name: delivery, key: delivery }]),
  ]
}
