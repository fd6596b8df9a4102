import type { Pool } from "pg"
import type { Shop } from "../../contracts/shop/operations"

/** The key that opens the sales channel of the storefront; of several, the oldest. */
export const getShop = async (pool: Pool): Promise<Shop> => {
  const { rows } = await pool.query<Shop>(
    `select key.token as publishable_key
       from api_key key
       join publishable_api_key_sales_channel link
         on link.publishable_key_id = key.id and link.deleted_at is null
      where key.type = 'publishable' and key.deleted_at is null
        and (key.revoked_at is null or key.revoked_at > now())
        and link.sales_channel_id = (select default_sales_channel_id from store
              where deleted_at is null order by created_at limit 1)
      order by key.created_at, key.id limit 1`,
  )
  return rows[0] ?? { publishable_key: null }
}
