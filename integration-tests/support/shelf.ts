import type { Pool } from "pg"

/** So many of a thing are free, besides what is kept for orders. */
export const putOnShelf = (pool: Pool, { item, free }: { item: string; free: number }) =>
  pool.query(
    `update inventory_level set stocked_quantity = reserved_quantity + $2::numeric,
            raw_stocked_quantity = jsonb_build_object(
              'value', (reserved_quantity + $2::numeric)::text, 'precision', 20)
      where inventory_item_id = $1`,
    [item, free],
  )
