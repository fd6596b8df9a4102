import type { Pool } from "pg"
import type { Known, Told, Values } from "../../modules/catalog-import/domain/plan-position"

type Row = { source_id: string; product_id: string; told: Told; product: Values | null }

// In the same shape in which the import writes down what it has written.
const values = `
  json_build_object(
    'title', product.title,
    'description', nullif(product.description, ''),
    'price', (
      select price.amount
        from product_variant variant
        join product_variant_price_set link on link.variant_id = variant.id
         and link.deleted_at is null
        join price on price.price_set_id = link.price_set_id and price.deleted_at is null
         and price.currency_code = 'rub' and price.price_list_id is null
         and price.rules_count = 0 and price.min_quantity is null
       where variant.product_id = product.id and variant.deleted_at is null
       order by variant.variant_rank, variant.id limit 1),
    'pictures', json_build_array(product.thumbnail, coalesce((
      select json_agg(picture.url order by picture.rank, picture.id)
        from image picture
       where picture.product_id = product.id and picture.deleted_at is null), '[]')),
    'category', (
      select json_agg(link.product_category_id order by link.product_category_id)
        from product_category_product link where link.product_id = product.id),
    'brand', (
      select link.brand_id from product_product_catalog_brand link
       where link.product_id = product.id and link.deleted_at is null limit 1),
    'specifications', (
      select json_agg(json_build_array(row.label, row.value) order by row.position)
        from catalog_specification row
       where row.product_id = product.id and row.deleted_at is null))`

/** What is known of some positions of a source, and how their products are now. */
export const knownPositions = async (
  pool: Pool,
  { source, ids }: { source: string; ids: string[] },
): Promise<Map<string, Known>> => {
  const { rows } = await pool.query<Row>(
    `select known.source_id, known.product_id, known.told,
            case when product.id is not null then ${values} end as product
       from catalog_import_known known
       left join product on product.id = known.product_id and product.deleted_at is null
      where known.source = $1 and known.source_id = any ($2)`,
    [source, ids],
  )
  return new Map(rows.map(({ source_id, ...known }) => [source_id, known]))
}
