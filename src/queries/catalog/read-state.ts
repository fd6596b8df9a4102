import type { Pool } from "pg"
import { askView } from "./ask-view"

export type CatalogState = {
  version: string
  /** Whether the view is there at all. */
  begun: boolean
  /** Whether facts wait that it misses. */
  behind: boolean
  /** Whether products wait for their turn, and no more of them than somebody could wait for. */
  fewWait: boolean
}

const FEW = 1000

const text = `
  with reached as materialized (select seq from journal_cursor where consumer = $1)
  select version, (select seq from reached) is not null as begun, exists (
    select from journal_entry
     where topic = any ($2::text[]) and seq > (select seq from reached)) as behind,
    (select count(*) between 1 and ${FEW}
       from (select from catalog_due limit ${FEW + 1}) waiting) as "fewWait"
  from catalog_version`

export const readState = (
  pool: Pool,
  { name, topics }: { name: string; topics: readonly string[] },
): Promise<CatalogState> => askView(pool, { text, values: [name, topics] })
