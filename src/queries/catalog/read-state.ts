import type { Pool } from "pg"
import { askView } from "./ask-view"

export type CatalogState = { version: string; begun: boolean; behind: boolean }

const text = `
  with reached as materialized (select seq from journal_cursor where consumer = $1)
  select version, (select seq from reached) is not null as begun, exists (
    select from journal_entry
     where topic = any ($2::text[]) and seq > (select seq from reached)) as behind
  from catalog_version`

/** Which version the view is, whether it is there at all, and whether facts wait that it misses. */
export const readState = (
  pool: Pool,
  { name, topics }: { name: string; topics: readonly string[] },
): Promise<CatalogState> => askView(pool, { text, values: [name, topics] })
