import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { importPictureMissing } from "../../modules/catalog-import/errors"
import { demandRight } from "../access/demand-right"

type Asked = { actor: Actor; id: string; number: number }

/** Where the first picture of a position is, at its source. */
export const getPictureAddress = async (
  pool: Pool,
  { actor, id, number }: Asked,
): Promise<string> => {
  demandRight(actor, "catalog.import")
  if (!Number.isInteger(number) || number < 1 || number > 10_000) throw importPictureMissing()
  const { rows } = await pool.query<{ address: string | null }>(
    `select position #>> '{pictures,0}' as address
       from catalog_import_item where run_id = $1 and number = $2`,
    [id, number],
  )
  const address = rows[0]?.address
  if (!address) throw importPictureMissing()
  return address
}
