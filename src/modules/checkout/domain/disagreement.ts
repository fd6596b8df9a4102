/** What may disagree between money, stock and orders. */
const sayings = {
  reserved_miscounted: "a shelf says another amount is reserved than its reservations do",
  kept_for_nothing: "something is reserved for an order that has ended",
  not_kept: "nothing, or too little, is reserved for an order",
  oversold: "more is promised than is on the shelf",
  authorized_only: "money was promised or to be taken, and it was not taken",
  captured_miscounted: "a payment says another amount has come than was taken and given back",
  payment_untold: "money has moved, and the order was not told",
  paid_and_cancelled: "an order is cancelled, and its money was not given back",
  overpaid: "more has been paid than the order costs",
  paid_without_order: "a card was charged, and there is no order",
} as const

export type DisagreementKind = keyof typeof sayings

export type Disagreement = {
  kind: DisagreementKind
  /** What it is about: a level, a reservation, a line, a payment, an order. */
  id: string
  order_id: string | null
  amount: number
  other: number
}

/** One line for whoever looks after the shop. */
export const describeDisagreement = ({ kind, id, order_id, amount, other }: Disagreement): string =>
  `${kind} ${id}${order_id === null ? "" : ` of ${order_id}`}: ${sayings[kind]}` +
  ` (${String(amount)} and ${String(other)})`
