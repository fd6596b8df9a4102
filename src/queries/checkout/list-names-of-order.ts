import type { Pool } from "pg"

type Named = { id: string; name: string | null }

const things = `
  select line.id, 'product' as kind, line.product_id as thing_id, product.title as name
    from order_item item join order_line_item line on line.id = item.item_id
    join product on product.id = line.product_id
   where item.order_id = $1 and item.deleted_at is null
  union all
  select 'delivery', 'shipping_option', method.shipping_option_id, option.name
    from order_shipping link join order_shipping_method method on method.id = link.shipping_method_id
    join shipping_option option on option.id = method.shipping_option_id
   where link.order_id = $1 and link.deleted_at is null`

// Texts are written in Russian; the other languages stand beside them.
const namesIn = {
  ru: `select id, name from (${things}) thing`,
  en: `select thing.id, coalesce(told.translations ->> 'title', told.translations ->> 'name') as name
         from (${things}) thing
         join translation told on told.reference = thing.kind and told.reference_id = thing.thing_id
          and told.locale_code = 'en-US' and told.deleted_at is null`,
}

/** What the positions of an order, by their ids, and its `delivery` are called in a language today. */
export const listNamesOfOrder = async (
  pool: Pool,
  { id, locale }: { id: string; locale: "ru" | "en" },
): Promise<Map<string, string>> => {
  const { rows } = await pool.query<Named>(namesIn[locale], [id])
  return new Map(rows.flatMap(({ id: of, name }) => (name ? [[of, name]] : [])))
}
