import type { Pool, PoolClient } from "pg"
import type { Action } from "../../modules/access/domain/permissions"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

export type GuestOrder = { id: string; number: number; email: string; locale: "ru" | "en" }

type Row = { id: string; number: number; email: string; locale: string | null }

/** An order of somebody without an account; null for every other. */
export const getGuestOrder = async (
  pool: Pool | PoolClient,
  { actor, action, orderId }: { actor: Actor; action: Action; orderId: string },
): Promise<GuestOrder | null> => {
  demandRight(actor, action)
  const { rows } = await pool.query<Row>(
    `select placed.id, placed.display_id as number, placed.email, placed.locale
       from "order" placed
      where placed.id = $1 and placed.email is not null and not placed.is_draft_order
        and placed.deleted_at is null
        and not exists (select from customer
                         where customer.id = placed.customer_id and customer.has_account)`,
    [orderId],
  )
  const [order] = rows
  return order ? { ...order, locale: order.locale?.startsWith("en") ? "en" : "ru" } : null
}
