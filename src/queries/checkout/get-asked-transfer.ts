import type { Pool } from "pg"

/** Who asks for an order, and the token that was made for whoever it belongs to. */
export type AskedTransfer = { token: string; customerId: string }

type Row = { token: string; customer_id: string }

export const getAskedTransfer = async (
  pool: Pool,
  orderId: string,
): Promise<AskedTransfer | null> => {
  const { rows } = await pool.query<Row>(
    `select action.details ->> 'token' as token, action.reference_id as customer_id
       from order_change change
       join order_change_action action on action.order_change_id = change.id
        and action.action = 'TRANSFER_CUSTOMER' and action.deleted_at is null
      where change.order_id = $1 and change.change_type = 'transfer'
        and change.status = 'requested' and change.deleted_at is null`,
    [orderId],
  )
  const [row] = rows
  return row ? { token: row.token, customerId: row.customer_id } : null
}
