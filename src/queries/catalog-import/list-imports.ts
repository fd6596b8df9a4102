import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { CatalogImport } from "../../contracts/catalog-import/import"
import type { ListImports } from "../../contracts/catalog-import/import-requests"
import { demandRight } from "../access/demand-right"
import { importOf, importRows, type ImportRow } from "./import-rows"

type Page = { catalog_imports: CatalogImport[]; count: number; offset: number; limit: number }

/** Latest first. */
export const listImports = async (
  pool: Pool,
  { actor, asked }: { actor: Actor; asked: ListImports },
): Promise<Page> => {
  demandRight(actor, "catalog.import")
  const { offset, limit } = asked
  const counted = await pool.query<{ count: number }>(
    "select count(*)::int as count from catalog_import_run",
  )
  const { rows } = await pool.query<ImportRow>(
    `${importRows} order by run.created_at desc, run.id desc offset $1 limit $2`,
    [offset, limit],
  )
  return { catalog_imports: rows.map(importOf), count: counted.rows[0]?.count ?? 0, offset, limit }
}
