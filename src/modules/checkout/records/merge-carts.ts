import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MOST_OF_A_PRODUCT } from "../../../contracts/checkout/quantity"
import { cartTaken } from "../errors"

export type CartsToMerge = { guestCartId: string; accountCartId: string | null; customerId: string }

const sumUpSameProducts = `
  with summed as (
    update cart_line_item kept set
      quantity = least(kept.quantity + given.quantity, :most),
      updated_at = now()
    from cart_line_item given
    where kept.cart_id = :guestCartId and given.cart_id = :accountCartId
      and kept.variant_id = given.variant_id
      and not kept.is_custom_price and not given.is_custom_price
      and kept.deleted_at is null and given.deleted_at is null
    returning given.id)
  update cart_line_item set deleted_at = now() where id in (select id from summed)`

const moveTheRest = `
  update cart_line_item set cart_id = :guestCartId, updated_at = now()
   where cart_id = :accountCartId and deleted_at is null`

/** Since they were looked up, one may have become an order. */
const openAmong = async (
  transaction: Knex.Transaction,
  carts: (string | null)[],
): Promise<string[]> => {
  const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
    `select id from cart where id = any (?) and completed_at is null and deleted_at is null
      order by id for update`,
    [carts.filter((id) => id !== null)],
  )
  return rows.map(({ id }) => id)
}

/**
 * The cart that the browser holds lives on, because its storefront goes on asking for it; the other one
 * is emptied into it. Prices are reckoned anew afterwards.
 */
export const mergeCarts = async (
  transaction: Knex.Transaction,
  { guestCartId, accountCartId, customerId }: CartsToMerge,
): Promise<void> => {
  const open = await openAmong(transaction, [guestCartId, accountCartId])
  if (!open.includes(guestCartId)) throw cartTaken()
  if (accountCartId !== null && open.includes(accountCartId)) {
    const carts = { guestCartId, accountCartId, most: MOST_OF_A_PRODUCT }
    await transaction.raw(sumUpSameProducts, carts)
    await transaction.raw(moveTheRest, carts)
    await transaction.raw(`update cart set deleted_at = now() where id = ?`, [accountCartId])
  }
  await transaction.raw(
    `update cart set customer_id = customer.id, email = customer.email, updated_at = now()
       from customer where cart.id = ? and customer.id = ?`,
    [guestCartId, customerId],
  )
}
