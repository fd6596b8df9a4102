import type { Pool, PoolClient } from "pg"

/** Who asks for an order, and the token that was made for whoever it belongs to. */
export type AskedTransfer = { id: string; token: string; customerId: string; email: string }

type Row = { id: string; token: string; customer_id: string; email: string }

export const getAskedTransfer = async (
  pool: Pool | PoolClient,
  orderId: string,
): Promise<AskedTransfer | null> => {
  const { rows } = await pool.query<Row>(
    `select change.id, action.details ->> 'token' as token, customer.id as customer_id,
            customer.email
       from order_change change
       join order_change_action action on action.order_change_id = change.id
        and action.action = 'TRANSFER_CUSTOMER' and action.deleted_at is null
       join customer on customer.id = action.reference_id and customer.deleted_at is null
      where change.order_id = $1 and change.change_type = 'transfer'
        and change.status = 'requested' and change.deleted_at is null`,
    [orderId],
  )
  const [row] = rows
  if (!row) return null
  const { customer_id: customerId, ...transfer } = row
  return { ...transfer, customerId }
}
