import type { Pool } from "pg"

/** Where a new product stands in the shop: its channel, its warehouse, its way to people. */
export type Shelf = { channel: string; location: string; shipping: string }

export const readShelf = async (pool: Pool): Promise<Shelf | null> => {
  const { rows } = await pool.query<Shelf>(
    `select store.default_sales_channel_id as channel, store.default_location_id as location,
            (select id from shipping_profile where deleted_at is null order by created_at limit 1)
              as shipping
       from store where store.deleted_at is null limit 1`,
  )
  const [shelf] = rows
  return shelf?.channel && shelf.location && shelf.shipping ? shelf : null
}
