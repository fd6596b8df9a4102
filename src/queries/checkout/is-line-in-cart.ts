import type { Pool } from "pg"

export const isLineInCart = async (
  pool: Pool,
  { cartId, lineId }: { cartId: string; lineId: string },
): Promise<boolean> => {
  const { rowCount } = await pool.query(
    "select from cart_line_item where id = $1 and cart_id = $2 and deleted_at is null",
    [lineId, cartId],
  )
  return rowCount === 1
}
