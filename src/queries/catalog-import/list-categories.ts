import type { Pool } from "pg"
import type { ShopCategory } from "../../modules/catalog-import/domain/choose-category"

export const listShopCategories = async (pool: Pool): Promise<ShopCategory[]> => {
  const { rows } = await pool.query<ShopCategory>(
    `select category.id, category.handle, category.name, parent.name as parent
       from product_category category
       left join product_category parent on parent.id = category.parent_category_id
      where category.deleted_at is null order by category.mpath`,
  )
  return rows
}
