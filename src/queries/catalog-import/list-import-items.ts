import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ImportItem } from "../../contracts/catalog-import/import"
import type { ListImportItems } from "../../contracts/catalog-import/import-requests"
import { getImport } from "./get-import"

type Page = { items: ImportItem[]; count: number; offset: number; limit: number }

/** What has become of each position of an import, in the order of the source. */
export const listImportItems = async (
  pool: Pool,
  { actor, id, asked }: { actor: Actor; id: string; asked: ListImportItems },
): Promise<Page> => {
  await getImport(pool, { actor, id })
  const { offset, limit, outcome } = asked
  // Of one outcome, or of any and none yet.
  const from = "from catalog_import_item where run_id = $1 and ($2::text is null or outcome = $2)"
  const values = [id, outcome ?? null]
  const counted = await pool.query<{ count: number }>(
    `select count(*)::int as count ${from}`,
    values,
  )
  const { rows } = await pool.query<ImportItem>(
    `select number, source_id, title, position, outcome, reason, changed, kept,
            pictures_missing, product_id
       ${from} order by number offset $3 limit $4`,
    [...values, offset, limit],
  )
  return { items: rows, count: counted.rows[0]?.count ?? 0, offset, limit }
}
