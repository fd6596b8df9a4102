import type { Pool } from "pg"

export type ShopFacts = { publishableKey: string; regionId: string; variantId: string }

/** What anybody who builds a storefront is told of the shop. */
export const findShop = async (pool: Pool): Promise<ShopFacts> => {
  const { rows } = await pool.query<ShopFacts>(`
    select (select token from api_key where type = 'publishable' limit 1) as "publishableKey",
           (select id from region limit 1) as "regionId",
           (select variant_id from product_variant_inventory_item link
              join inventory_level level using (inventory_item_id)
             order by level.stocked_quantity desc, variant_id limit 1) as "variantId"`)
  const [shop] = rows
  if (!shop) throw new Error("The shop says nothing of itself")
  return shop
}

/** The variants of which there is most. */
export const mostStocked = async (pool: Pool, count: number): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select link.variant_id as id from product_variant_inventory_item link
       join inventory_level level using (inventory_item_id)
      order by level.stocked_quantity desc, link.variant_id limit $1`,
    [count],
  )
  return rows.map(({ id }) => id)
}
