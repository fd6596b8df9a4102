import type { Pool } from "pg"
import { reviewedProductNotFound } from "../../modules/review/errors"

/** Of what the shop does not show, there is nothing to be read or written. */
export const demandProduct = async (pool: Pool, productId: string): Promise<void> => {
  const { rowCount } = await pool.query(
    `select from product
      where id = $1 and status = 'published' and deleted_at is null and exists (
        select from product_sales_channel link
          join store on store.default_sales_channel_id = link.sales_channel_id
         where link.product_id = product.id and link.deleted_at is null
           and store.deleted_at is null)`,
    [productId],
  )
  if (rowCount === 0) throw reviewedProductNotFound()
}
