import type { Reordered } from "../../../contracts/checkout/order"
import { MOST_OF_A_PRODUCT } from "../../../contracts/checkout/quantity"

export type OrderedItem = {
  item_id: string
  title: string
  /** Null where it is sold no more. */
  variant_id: string | null
  quantity: number
  /** How many are left to be promised; null where nobody counts. */
  left: number | null
  in_cart: number
}

type Wish = { variant_id: string; quantity: number }
type Missing = Reordered["missing"][number]

/** What goes into the cart of what was ordered once, and what does not. */
export const planReorder = (
  items: readonly OrderedItem[],
): { wishes: Wish[]; missing: Missing[] } => {
  const wishes: Wish[] = []
  const missing: Missing[] = []
  for (const { item_id, title, variant_id, quantity, left, in_cart } of items) {
    const miss = (reason: Missing["reason"]) => missing.push({ item_id, title, reason })
    if (variant_id === null) {
      miss("gone")
      continue
    }
    const taken = in_cart + sumOf(wishes, variant_id)
    const room = Math.min(MOST_OF_A_PRODUCT, left ?? MOST_OF_A_PRODUCT) - taken
    const amount = Math.min(quantity, Math.max(room, 0))
    if (amount > 0) wishes.push({ variant_id, quantity: amount })
    if (amount < quantity) miss(left !== null && left <= 0 ? "out_of_stock" : "fewer")
  }
  return { wishes, missing }
}

const sumOf = (wishes: readonly Wish[], variantId: string): number =>
  wishes
    .filter(({ variant_id }) => variant_id === variantId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
