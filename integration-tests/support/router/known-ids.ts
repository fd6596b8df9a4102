import type { Pool } from "pg"
import type { Route } from "./router"

const tables = async (pool: Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'id'
       and data_type in ('text', 'character varying')`,
  )
  return rows.map(({ name }) => name)
}

const singular = (word: string) =>
  word
    .replaceAll("-", "_")
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch)es$/, "$1")
    .replace(/s$/, "")

/** `/admin/products/:id/variants/:variant_id` asks for a row of product, then of product_variant. */
const tableOf = (path: string, param: string, all: Map<string, string>): string | undefined => {
  const segments = path.split("/")
  const index = segments.indexOf(`:${param}`)
  const named = singular(segments[index - 1] ?? "")
  const owner = singular(segments[index - 3] ?? "")
  const candidates = [
    named,
    `${owner}_${named}`,
    param.replace(/_id$/, ""),
    ...[...all.keys()].filter((table) => table.endsWith(`_${named}`)),
  ]
  return candidates.find((table) => all.has(table))
}

/**
 * Ids of things that are in the shop: by table name for the fields of a body, and by route and
 * parameter for its path.
 */
export const findKnownIds = async (pool: Pool, routes: Route[]): Promise<Map<string, string>> => {
  const known = new Map<string, string>()
  for (const table of await tables(pool)) {
    const { rows } = await pool.query<{ id: string }>(
      `select id from "${table}" order by id desc limit 1`,
    )
    if (rows[0]) known.set(table, rows[0].id)
  }
  for (const { path, params } of routes) {
    for (const param of params) {
      const id = known.get(tableOf(path, param, known) ?? "")
      if (id !== undefined) known.set(`${path} ${param}`, id)
    }
  }
  for (const [param, value] of [
    ["code", "rub"],
    ["actor_type", "user"],
    ["auth_provider", "emailpass"],
  ]) {
    for (const { path, params } of routes) {
      if (params.includes(param ?? "")) known.set(`${path} ${param ?? ""}`, value ?? "")
    }
  }
  return known
}
