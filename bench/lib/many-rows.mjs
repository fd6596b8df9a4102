import { withClient } from "../../scripts/lib/postgres/connect.mjs"

// Of a series there are as many products as the demo shop has, however large the shop; a model is one.
const series = "'m' || copy"
const model = "'k' || (hashtext(product_id || copy)::bigint + 2147483648)"
const own = `${series} || ' ' || ${model}`

/** Columns of a copy that say which copy it is; the rest stays as the consumer wrote it. */
const changed = {
  product_id: "product_id || '-' || copy",
  handle: "handle || '-' || copy",
  title_words: `title_words || ' ' || ${own}`,
  words: `words || array[${series}, ${model}]`,
  keys: `keys || array[${series}, ${model}]`,
  search: `search || setweight(to_tsvector('pg_catalog.russian', ${own}), 'A')`,
  price: "price + copy % 1000",
  product_created_at: "product_created_at - copy * interval '1 minute'",
}

/**
 * Multiplies the rows of the view itself, counts and vocabulary with them: what is read is the same
 * as if there were so many products, and filling takes seconds instead of an hour.
 * @param {string} databaseUrl
 * @param {number} number of products
 */
export const makeRows = (databaseUrl, number) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select column_name as name from information_schema.columns
        where table_name = 'catalog_view' order by ordinal_position`,
    )
    const columns = rows.map(({ name }) => name)
    const { rows: counted } = await client.query(
      "select count(distinct product_id)::int as there from catalog_view",
    )
    await client.query(
      `insert into catalog_view (${columns.join(", ")})
       select ${columns.map((name) => changed[name] ?? name).join(", ")}
         from catalog_view, generate_series(1, $1::int) copy`,
      [Math.ceil(number / counted[0].there) - 1],
    )
    await client.query(
      `delete from catalog_view where product_id in (
         select distinct product_id from catalog_view order by product_id offset $1)`,
      [number],
    )
    await client.query("update catalog_version set version = version + 1")
    for (const table of ["view", "word", "count", "place", "shelf"]) {
      await client.query(`vacuum analyze catalog_${table}`)
    }
  })
