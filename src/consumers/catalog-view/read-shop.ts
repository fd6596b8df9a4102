import type { PoolClient } from "pg"
import type { Region } from "../../modules/catalog/domain/view-row"

export type Shop = { regions: Region[]; channelId: string | null }

/** For whom the view is made: every region, and the sales channel of the storefront. */
export const readShop = async (transaction: PoolClient): Promise<Shop> => {
  const { rows: regions } = await transaction.query<Region>(
    "select id, currency_code from region where deleted_at is null order by id",
  )
  const { rows: stores } = await transaction.query<{ channel: string | null }>(
    `select default_sales_channel_id as channel from store
      where deleted_at is null order by created_at limit 1`,
  )
  return { regions, channelId: stores[0]?.channel ?? null }
}

/** Which of these products the storefront shows at all. */
export const shownProducts = async (
  transaction: PoolClient,
  { ids, channelId }: { ids: string[]; channelId: string | null },
): Promise<string[]> => {
  const { rows } = await transaction.query<{ id: string }>(
    `select id from product
      where id = any ($1) and status = 'published' and deleted_at is null and exists (
        select from product_sales_channel link
         where link.product_id = product.id and link.sales_channel_id = $2
           and link.deleted_at is null)`,
    [ids, channelId],
  )
  return rows.map(({ id }) => id)
}
