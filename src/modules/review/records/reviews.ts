import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export type NewReview = {
  product_id: string
  customer_id: string
  rating: number
  text: string
  created_at?: Date
}

/** The ids of those that were written; of a product that somebody has reviewed nothing is. */
export const addReviews = async (knex: Knex, reviews: NewReview[]): Promise<string[]> => {
  const written = await knex("review")
    .insert(reviews.map((review) => ({ id: generateEntityId(undefined, "rev"), ...review })))
    .onConflict(["product_id", "customer_id"])
    .ignore()
    .returning<{ id: string }[]>("id")
  return written.map(({ id }) => id)
}

/** False when there is no such review; hidden or shown already, it stays as it is. */
export const setHidden = async (
  knex: Knex,
  { id, hiddenBy }: { id: string; hiddenBy: string | null },
): Promise<boolean> => {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `with found as (select id from review where id = :id),
     done as (
       update review set hidden_at = case when :hiddenBy::text is null then null else now() end,
              hidden_by = :hiddenBy
        where id = :id and (hidden_at is null) = (:hiddenBy::text is not null))
     select from found`,
    { id, hiddenBy },
  )
  return rows.length > 0
}
