import type { Pool } from "pg"

export type Reservation = {
  id: string
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

/** What is kept for the positions of an order. */
export const listReservations = async (
  pool: Pool,
  lineIds: readonly string[],
): Promise<Reservation[]> => {
  const { rows } = await pool.query<Reservation>(
    `select id, line_item_id, inventory_item_id, quantity::float as quantity from reservation_item
      where line_item_id = any($1) and deleted_at is null order by id`,
    [lineIds],
  )
  return rows
}
