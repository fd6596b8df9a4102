import type { Pool } from "pg"

/** Whether staff have begun to edit an order and not yet come to an end. */
export const isOrderInWork = async (pool: Pool, orderId: string): Promise<boolean> => {
  const { rows } = await pool.query(
    `select from order_change
      where order_id = $1 and status in ('pending', 'requested') and deleted_at is null limit 1`,
    [orderId],
  )
  return rows.length > 0
}
