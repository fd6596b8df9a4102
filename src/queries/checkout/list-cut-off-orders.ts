import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"
import { underWay } from "./under-way"

export type CutOffOrder = {
  id: string
  cart_id: string
  /** Where its positions still are, if they were picked from an account's cart. */
  open_cart_id: string | null
  line_ids: string[]
}

/** Who was killed a week ago was found long since. */
const DAYS = 7

type Asked = { actor: Actor; before: Date; cartId?: string }

/** Of a cart whose lock is held for it, and of those that were picked from it. */
const ofCart = `
  placed.metadata ->> 'cart_id' in (
    select cart_id from checkout_selection where open_cart_id = $2
    union all
    select $2 where not exists (select from checkout_selection where cart_id = $2))`

/**
 * Orders that are still under way though they were begun before then: whoever made them was killed, or
 * works on under the lock of the cart.
 */
export const listCutOffOrders = async (
  pool: Pool,
  { actor, before, cartId }: Asked,
): Promise<CutOffOrder[]> => {
  demandRight(actor, "checkout.take_back_order")
  const { rows } = await pool.query<CutOffOrder>(
    `select placed.id, placed.metadata ->> 'cart_id' as cart_id, picked.open_cart_id,
            array(select item_id from order_item where order_id = placed.id) as line_ids
       from "order" placed
       left join checkout_selection picked on picked.cart_id = placed.metadata ->> 'cart_id'
      where placed.created_at > $1::timestamptz - interval '${DAYS} days'
        and placed.created_at <= $1
        and placed.deleted_at is null and placed.canceled_at is null and not placed.is_draft_order
        and ${cartId === undefined ? "true" : ofCart}
        and ${underWay}
      order by placed.created_at, placed.id`,
    cartId === undefined ? [before] : [before, cartId],
  )
  return rows
}
