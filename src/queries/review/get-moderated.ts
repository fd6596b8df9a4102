import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ModeratedReview } from "../../contracts/review/review"
import { reviewNotFound } from "../../modules/review/errors"
import { demandRight } from "../access/demand-right"
import {
  moderatedColumns,
  moderatedOfRow,
  moderatedTables,
  type ModeratedRow,
} from "./moderated-rows"

export const getModerated = async (
  pool: Pool,
  { actor, id }: { actor: Actor; id: string },
): Promise<ModeratedReview> => {
  demandRight(actor, "review.moderate")
  const { rows } = await pool.query<ModeratedRow>(
    `select ${moderatedColumns} from ${moderatedTables} where review.id = $1`,
    [id],
  )
  if (!rows[0]) throw reviewNotFound()
  return moderatedOfRow(rows[0])
}
