import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ListModerated, ModeratedList } from "../../contracts/review/review"
import { demandRight } from "../access/demand-right"
import {
  moderatedColumns,
  moderatedOfRow,
  moderatedTables,
  type ModeratedRow,
} from "./moderated-rows"

const filter = `
  ($1::text is null or review.product_id = $1)
  and ($2::text is null or (review.hidden_at is not null) = ($2 = 'hidden'))
  and ($3::int is null or review.rating = $3)`

/** All reviews for whoever watches over them, the newest first. */
export const listModerated = async (
  pool: Pool,
  { actor, asked }: { actor: Actor; asked: ListModerated },
): Promise<ModeratedList> => {
  demandRight(actor, "review.moderate")
  const { product_id, state, rating, offset, limit } = asked
  const wanted = [product_id ?? null, state ?? null, rating ?? null]
  const [found, counted] = await Promise.all([
    pool.query<ModeratedRow>(
      `select ${moderatedColumns} from ${moderatedTables} where ${filter}
        order by review.created_at desc, review.id limit $4 offset $5`,
      [...wanted, limit, offset],
    ),
    pool.query<{ count: number }>(
      `select count(*)::int as count from review where ${filter}`,
      wanted,
    ),
  ])
  const reviews = found.rows.map(moderatedOfRow)
  return { reviews, count: counted.rows[0]?.count ?? 0, offset, limit }
}
