export type Amount = { id: string; quantity: number }
export type ChangedAmount = { id: string; from: number; to: number }

export type OrderChange =
  { refused: "unknown" | "nothing_left" } | { refused?: never; changed: ChangedAmount[] }

/** What is to be done so that an order has the wished amounts; 0 takes a position out. */
export const planChange = (items: readonly Amount[], wished: readonly Amount[]): OrderChange => {
  const known = new Set(items.map(({ id }) => id))
  if (wished.some(({ id }) => !known.has(id))) return { refused: "unknown" }
  const wish = new Map(wished.map(({ id, quantity }) => [id, quantity]))
  const after = items.map(({ id, quantity }) => ({
    id,
    from: quantity,
    to: wish.get(id) ?? quantity,
  }))
  if (after.every(({ to }) => to === 0)) return { refused: "nothing_left" }
  return { changed: after.filter(({ from, to }) => from !== to) }
}

/** A discount shrinks with what it was given on, and does not grow. */
export const discountAfter = (amount: number, { from, to }: ChangedAmount): number =>
  to < from ? (amount * to) / from : amount
