import type { Pool } from "pg"

type Counted = { products: number; partial: number; known: number; settled: number; stray: number }

/**
 * What an import has left behind, counted in the tables: its products, those of them that lack
 * anything a product has, and rows of a product that is not there.
 */
export const countImported = async (pool: Pool): Promise<Counted> => {
  const { rows } = await pool.query<Counted>(`
    with imported as (
      select product.id, variant.id as variant_id
        from product join product_variant variant on variant.product_id = product.id
       where variant.sku like 'IMP-%' and product.deleted_at is null),
    whole as (
      select imported.id from imported
        join product on product.id = imported.id and product.status = 'published'
        join product_variant_price_set priced on priced.variant_id = imported.variant_id
        join price on price.price_set_id = priced.price_set_id and price.currency_code = 'rub'
        join product_variant_inventory_item stocked on stocked.variant_id = imported.variant_id
        join inventory_level level on level.inventory_item_id = stocked.inventory_item_id
        join product_sales_channel sold on sold.product_id = imported.id
        join product_shipping_profile shipped on shipped.product_id = imported.id
        join product_category_product filed on filed.product_id = imported.id
        join product_product_catalog_brand made on made.product_id = imported.id
        join catalog_import_known known on known.product_id = imported.id
        join catalog_import_item item on item.product_id = imported.id and item.outcome = 'created'
       where (exists (select from catalog_specification row where row.product_id = imported.id)
              or item.position -> 'specifications' = '[]')
         and exists (select from image where image.product_id = imported.id)
       group by imported.id having count(*) = 1)
    select (select count(*)::int from imported) as products,
           (select count(*)::int from imported where id not in (select id from whole)) as partial,
           (select count(*)::int from catalog_import_known) as known,
           (select count(*)::int from catalog_import_item item
              join catalog_import_run run on run.id = item.run_id and run.status <> 'preview'
             where item.outcome = 'created') as settled,
           (select count(*)::int from inventory_item item where item.sku like 'IMP-%'
               and not exists (select from product_variant_inventory_item link
                                where link.inventory_item_id = item.id)) +
           (select count(*)::int from price_set
             where not exists (select from product_variant_price_set link
                                where link.price_set_id = price_set.id)
               and not exists (select from shipping_option_price_set link
                                where link.price_set_id = price_set.id)) as stray`)
  const [counted] = rows
  if (!counted) throw new Error("Nothing was counted")
  return counted
}
