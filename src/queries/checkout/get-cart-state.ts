import type { Pool } from "pg"
import { cartTaken } from "../../modules/checkout/errors"

type CartState = {
  /** More than the country, which Medusa writes by itself where there is only one. */
  has_address: boolean
  has_delivery: boolean
  /** As the database writes it: only to be compared. */
  lines_total: string
  /** By what may be paid in the cart's region. */
  providers: string[]
}

/** What a cart has of what an order needs. */
export const getCartState = async (pool: Pool, cartId: string): Promise<CartState> => {
  const { rows } = await pool.query<CartState>({
    name: "checkout-cart-state",
    text: `
      select exists (select from cart_address where id = cart.shipping_address_id
                       and address_1 <> '') as has_address,
             exists (select from cart_shipping_method
                      where cart_id = cart.id and deleted_at is null) as has_delivery,
             coalesce((select sum(unit_price * quantity) from cart_line_item
                        where cart_id = cart.id and deleted_at is null), 0)::text as lines_total,
             array(select link.payment_provider_id from region_payment_provider link
                     join payment_provider provider on provider.id = link.payment_provider_id
                    where link.region_id = cart.region_id and link.deleted_at is null
                      and provider.is_enabled) as providers
        from cart where cart.id = $1`,
    values: [cartId],
  })
  const [state] = rows
  if (!state) throw cartTaken()
  return state
}
