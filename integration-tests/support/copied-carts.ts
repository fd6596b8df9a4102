import type { Pool } from "pg"

type Row = Record<string, unknown>

const payments = "select payment_collection_id from cart_payment_collection where cart_id = $1"

/** What a cart that lacks nothing but its completion is made of, and how each part is found. */
const parts: [table: string, of: string][] = [
  ["cart", "id = $1"],
  ["cart_line_item", "cart_id = $1"],
  ["cart_line_item_tax_line", "item_id in (select id from cart_line_item where cart_id = $1)"],
  ["cart_shipping_method", "cart_id = $1"],
  [
    "cart_shipping_method_tax_line",
    "shipping_method_id in (select id from cart_shipping_method where cart_id = $1)",
  ],
  ["cart_payment_collection", "cart_id = $1"],
  ["payment_collection", `id in (${payments})`],
  ["payment_session", `payment_collection_id in (${payments})`],
]

/** So many carts like this one, without all that Medusa does for each: the ids of the new ones. */
export const copyCart = async (pool: Pool, cart: string, copies: number): Promise<string[]> => {
  const found = await Promise.all(
    parts.map(async ([table, of]) => {
      const { rows } = await pool.query<{ row: Row }>(
        `select to_jsonb(part) as row from ${table} part where ${of}`,
        [cart],
      )
      return { table, rows: rows.map(({ row }) => row) }
    }),
  )
  const ids = found.flatMap(({ rows }) => rows.map(({ id }) => String(id)))
  const anyId = new RegExp(ids.map((id) => `"${id}"`).join("|"), "g")
  const numbers = Array.from({ length: copies }, (_, index) => index)
  for (const { table, rows } of found) {
    const text = JSON.stringify(rows)
    const copied = numbers.flatMap(
      (number) => JSON.parse(text.replace(anyId, (id) => `${id.slice(0, -1)}_${number}"`)) as Row[],
    )
    await pool.query(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(copied)],
    )
  }
  return numbers.map((number) => `${cart}_${number}`)
}
