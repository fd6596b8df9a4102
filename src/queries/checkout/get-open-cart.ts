import type { Pool } from "pg"

export type OpenCart = { id: string; region_id: string | null }

/** The cart that waits in an account. */
export const getOpenCart = async (pool: Pool, customerId: string): Promise<OpenCart | null> => {
  const { rows } = await pool.query<OpenCart>({
    name: "checkout-open-cart",
    text: `select cart.id, cart.region_id from checkout_open_cart open
             join cart on cart.id = open.cart_id where open.customer_id = $1`,
    values: [customerId],
  })
  return rows[0] ?? null
}
