import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Where addresses of pictures are kept; what was ordered goes on showing its picture. */
const places = [
  ["image", "url"],
  ["product", "thumbnail"],
  ["product", "metadata"],
  ["product_variant", "thumbnail"],
  ["product_category", "metadata"],
  ["product_collection", "metadata"],
  ["cart_line_item", "thumbnail"],
  ["order_line_item", "thumbnail"],
  ["user", "avatar_url"],
] as const

const statement = places
  .map(
    ([table, column]) =>
      `exists (select from "${table}" where deleted_at is null and "${column}"::text like :picture)`,
  )
  .join(" or ")

const everywhere = places
  .map(
    ([table, column]) =>
      `select "${column}"::text as told from "${table}" where deleted_at is null`,
  )
  .join(" union all ")

/** Every picture that something in the shop shows. */
export const usedHashes = async (pg: Knex): Promise<Set<string>> => {
  const { rows } = await pg.raw<{ rows: { hash: string }[] }>(
    `select distinct found[1] as hash
       from (${everywhere}) places, regexp_matches(told, '/([0-9a-f]{32})/', 'g') as found`,
  )
  return new Set(rows.map(({ hash }) => hash))
}

/** Whether anything in the shop shows the picture. */
export const isUsed = async (pg: Knex, hash: string): Promise<boolean> => {
  const { rows } = await pg.raw<{ rows: { used: boolean }[] }>(`select ${statement} as used`, {
    picture: `%/${hash}/%`,
  })
  return rows[0]?.used ?? true
}
