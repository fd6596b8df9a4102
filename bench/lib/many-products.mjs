import { withClient } from "../../scripts/lib/postgres/connect.mjs"

/** What a product is made of, and which of its columns must differ from copy to copy. */
const parts = [
  { table: "product", names: ["id", "handle"] },
  { table: "product_variant", names: ["id", "product_id", "sku"] },
  { table: "price_set", names: ["id"] },
  { table: "price", names: ["id", "price_set_id"] },
  { table: "inventory_item", names: ["id", "sku"] },
  { table: "inventory_level", names: ["id", "inventory_item_id"] },
  { table: "product_sales_channel", names: ["id", "product_id"] },
  { table: "product_variant_price_set", names: ["id", "variant_id", "price_set_id"] },
  { table: "product_variant_inventory_item", names: ["id", "variant_id", "inventory_item_id"] },
  { table: "product_category_product", names: ["product_id"] },
  { table: "product_product_catalog_brand", names: ["id", "product_id"] },
  { table: "catalog_specification", names: ["id", "product_id"] },
  { table: "image", names: ["id", "product_id"] },
]

/** A second version of every product: the parts that hang on a variant. */
const versionParts = parts
  .filter(({ table }) =>
    /^(product_variant|price_set|price|inventory_item|inventory_level)|_price_set|_inventory_item/.test(
      table,
    ),
  )
  .map(({ table, names }) => ({ table, names: names.filter((name) => name !== "product_id") }))

const copySql = ({ table, names }, suffix, more = "'{}'") => `
  insert into ${table}
  select (jsonb_populate_record(null::${table}, to_jsonb(kept) || ${more}::jsonb ||
           jsonb_build_object(${names.map((name) => `'${name}', ${name} || ${suffix}`).join(", ")}))).*
    from ${table} kept`

/**
 * Multiplies the demo products until there are so many, each with two versions. Past the journal,
 * as a restored backup would be: what follows the journal begins anew.
 * @param {string} databaseUrl
 * @param {number} number
 */
export const makeProducts = (databaseUrl, number) =>
  withClient(databaseUrl, async (client) => {
    for (const { table } of parts) {
      await client.query(`alter table ${table} disable trigger user`)
    }
    for (const part of versionParts) {
      const dearer = part.table === "price" ? "jsonb_build_object('amount', amount + 1000)" : "'{}'"
      await client.query(copySql(part, "'_b'", dearer))
    }
    const { rows } = await client.query("select count(*)::int as there from product")
    const copies = Math.ceil(number / rows[0].there) - 1
    for (const part of parts) {
      await client.query(
        `${copySql(part, "'_' || copy")} cross join generate_series(1, $1::int) copy`,
        [copies],
      )
    }
    await client.query(
      `delete from product where id in (select id from product order by id offset $1)`,
      [number],
    )
    // One moment for each, so that a list in their order has one order only.
    await client.query(
      `update product set created_at = moment from (
         select id, now() - row_number() over (order by id) * interval '1 second' as moment
           from product) aged where aged.id = product.id`,
    )
    await client.query(`
      update price set raw_amount = jsonb_build_object('value', amount::text, 'precision', 20)`)
    for (const { table } of parts) {
      await client.query(`alter table ${table} enable trigger user`)
    }
    await client.query(
      `truncate catalog_view, catalog_word, catalog_count, catalog_due, catalog_place, catalog_shelf`,
    )
    await client.query("delete from journal_cursor where consumer = 'catalog-view'")
    await client.query("analyze")
  })

/**
 * Until the catalogue shows them all.
 * @param {import("./stage.mjs").Stage} stage
 * @param {{ url: string, number: number }} shop
 */
export async function untilShown({ lifecycle }, { url, number }) {
  const started = performance.now()
  for (;;) {
    lifecycle.signal.throwIfAborted()
    const answer = await fetch(`${url}/catalog/products?limit=1`)
    const { count } = answer.ok ? await answer.json() : { count: 0 }
    if (count === number) {
      return (performance.now() - started) / 1_000
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
