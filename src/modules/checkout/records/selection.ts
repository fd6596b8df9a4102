import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PayWhen } from "../../../contracts/checkout/order"
import { paymentUnasked } from "../domain/unasked-payment"
import { cartTaken, lineUnknown, nothingToOrder } from "../errors"
import { copyCartOf } from "./copy-cart"

export type Selecting = {
  openCartId: string
  customerId: string
  /** All of them where none are named. */
  lineIds: string[] | undefined
  originKey: string | null
  pay: PayWhen
}
export type Selection = { cartId: string; orderId: string | null }

const UNIQUE_VIOLATION = "23505"

// Medusa authorises the payment last: until then a failure may still take the order back.
const certain = `
  select selection.cart_id, link.order_id from checkout_selection selection
    join cart on cart.id = selection.cart_id and cart.completed_at is not null
    join order_cart link on link.cart_id = cart.id and link.deleted_at is null
   where not ${paymentUnasked({ cart: "cart.id", before: "cart.completed_at" })}`

const settle = `
  with done as (
    update checkout_selection set settled_at = now()
     where open_cart_id = :openCartId and settled_at is null
       and cart_id in (select cart_id from (${certain}) certain)
     returning cart_id)
  update cart_line_item set deleted_at = now(), updated_at = now()
   where deleted_at is null
     and id in (select line_id from checkout_selection_line join done using (cart_id))`

const dropUnfinished = `
  with gone as (
    delete from checkout_selection selection
     where open_cart_id = :openCartId and settled_at is null
       and not exists (select from (${certain}) certain where certain.cart_id = selection.cart_id)
    returning cart_id)
  update cart set deleted_at = now() where id in (select cart_id from gone)`

/** What became an order leaves the cart it was picked from. */
export const settleSelections = async (knex: Knex, openCartId: string): Promise<boolean> => {
  const { rowCount } = await knex.raw<{ rowCount: number }>(settle, { openCartId })
  return rowCount > 0
}

export const dropSelections = async (knex: Knex, openCartId: string): Promise<void> => {
  await knex.raw(dropUnfinished, { openCartId })
}

/** What an earlier request with the same key has come to. */
export const findSelection = async (knex: Knex, originKey: string): Promise<Selection | null> => {
  const { rows } = await knex.raw<{ rows: { cart_id: string; order_id: string | null }[] }>(
    `select selection.cart_id, done.order_id from checkout_selection selection
       left join (${certain}) done on done.cart_id = selection.cart_id
      where selection.origin_key = ?`,
    [originKey],
  )
  const [row] = rows
  return row ? { cartId: row.cart_id, orderId: row.order_id } : null
}

const linesIn = async (
  transaction: Knex.Transaction,
  { openCartId, lineIds }: Selecting,
): Promise<string[]> => {
  const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
    `select id from cart_line_item where cart_id = ? and deleted_at is null`,
    [openCartId],
  )
  const known = rows.map(({ id }) => id)
  const wanted = lineIds ?? known
  if (wanted.some((id) => !known.includes(id))) throw lineUnknown()
  if (wanted.length === 0) throw nothingToOrder()
  return [...new Set(wanted)]
}

const claim = async (transaction: Knex.Transaction, { cartId, ids }: Claimed): Promise<void> => {
  try {
    await transaction("checkout_selection_line").insert(
      ids.map((line_id) => ({ line_id, cart_id: cartId })),
    )
  } catch (error) {
    throw (error as { code?: string }).code === UNIQUE_VIOLATION ? cartTaken() : error
  }
}
type Claimed = { cartId: string; ids: string[] }

/** Picks lines of an open cart for an order; the cart that will become it is returned. */
export const selectLines = async (
  transaction: Knex.Transaction,
  wanted: Selecting,
): Promise<string> => {
  const { openCartId, customerId, originKey, pay } = wanted
  const ids = await linesIn(transaction, wanted)
  const cartId = generateEntityId(undefined, "cart")
  await transaction("checkout_selection").insert({
    cart_id: cartId,
    open_cart_id: openCartId,
    customer_id: customerId,
    pay,
    origin_key: originKey,
  })
  await claim(transaction, { cartId, ids })
  await copyCartOf(transaction, { from: openCartId, to: cartId, lineIds: ids })
  return cartId
}
