import type { Pool, PoolClient } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

/** The orders to which something has happened in so many hours. */
export const listChangedOrders = async (
  pool: Pool | PoolClient,
  { actor, hours }: { actor: Actor; hours: number },
): Promise<string[]> => {
  demandRight(actor, "checkout.tell_order")
  const { rows } = await pool.query<{ id: string }>(
    `select id from "order" where updated_at > now() - $1 * interval '1 hour'
      union
     select link.order_id from order_payment_collection link
       join payment_collection collection on collection.id = link.payment_collection_id
      where collection.updated_at > now() - $1 * interval '1 hour'`,
    [hours],
  )
  return rows.map(({ id }) => id)
}
