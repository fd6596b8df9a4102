import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { CatalogImport } from "../../contracts/catalog-import/import"
import { importNotFound } from "../../modules/catalog-import/errors"
import { demandRight } from "../access/demand-right"
import { importOf, importRows, type ImportRow } from "./import-rows"

export const getImport = async (
  pool: Pool,
  { actor, id }: { actor: Actor; id: string },
): Promise<CatalogImport> => {
  demandRight(actor, "catalog.import")
  const { rows } = await pool.query<ImportRow>(`${importRows} where run.id = $1`, [id])
  if (!rows[0]) throw importNotFound()
  return importOf(rows[0])
}
