import type { ClientBase, Pool } from "pg"

export type Summary = {
  /** Null where nothing is shown. */
  average: number | null
  count: number
  /** How many gave 1, 2, 3, 4 and 5. */
  given: number[]
  revision: number
}

const given = [1, 2, 3, 4, 5]
  .map((rating) => `count(*) filter (where hidden_at is null and rating = ${rating})::int`)
  .join(", ")

/** What the reviews of each of these products come to; those that are hidden count for nothing. */
export const summariesOf = async (
  database: ClientBase | Pool,
  productIds: string[],
): Promise<Map<string, Summary>> => {
  const { rows } = await database.query<Summary & { product_id: string }>({
    name: "review-summaries",
    text: `select product_id,
                  round(avg(rating) filter (where hidden_at is null), 1)::float as average,
                  count(*) filter (where hidden_at is null)::int as count,
                  array[${given}] as given, sum(revision)::float as revision
             from review where product_id = any ($1) group by product_id`,
    values: [productIds],
  })
  return new Map(rows.map(({ product_id, ...summary }) => [product_id, summary]))
}

export const noSummary: Summary = { average: null, count: 0, given: [0, 0, 0, 0, 0], revision: 0 }
