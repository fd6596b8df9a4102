import type { Pool } from "pg"

/** Ids of the shop's brands by name, in small letters: which those are, not every database knows. */
export const brandIdsByName = async (pool: Pool): Promise<Map<string, string>> => {
  const { rows } = await pool.query<{ id: string; name: string }>(
    "select id, name from catalog_brand where deleted_at is null",
  )
  return new Map(rows.map(({ id, name }) => [name.toLowerCase(), id]))
}
