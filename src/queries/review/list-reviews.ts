import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ListReviews, ReviewList } from "../../contracts/review/review"
import { demandRight } from "../access/demand-right"
import { demandProduct } from "./demand-product"
import { getOwnReview } from "./get-own-review"
import { hasBought } from "./has-bought"
import { reviewColumns, reviewOfRow, reviewTables, type ReviewRow } from "./review-rows"
import { noSummary, summariesOf } from "./summaries"

type Asked = ListReviews & { actor: Actor; productId: string }
type Own = Pick<ReviewList, "own_review" | "can_review">

const pageOf = async (pool: Pool, { productId, limit, offset }: Asked) => {
  const { rows } = await pool.query<ReviewRow>({
    name: "review-list",
    text: `select ${reviewColumns} from ${reviewTables}
            where review.product_id = $1 and review.hidden_at is null
            order by review.created_at desc, review.id limit $2 offset $3`,
    values: [productId, limit, offset],
  })
  return rows.map(reviewOfRow)
}

const ownOf = async (pool: Pool, { actor, productId }: Asked): Promise<Own> => {
  if (actor.kind !== "customer") return { own_review: null, can_review: false }
  const wanted = { customerId: actor.id, productId }
  const own_review = await getOwnReview(pool, wanted)
  return { own_review, can_review: own_review === null && (await hasBought(pool, wanted)) }
}

/** What is said of a product, the newest first, and what whoever asks has said or may say. */
export const listReviews = async (pool: Pool, asked: Asked): Promise<ReviewList> => {
  const { actor, productId, limit, offset } = asked
  demandRight(actor, "review.read")
  await demandProduct(pool, productId)
  const [summaries, reviews, own] = await Promise.all([
    summariesOf(pool, [productId]),
    pageOf(pool, asked),
    ownOf(pool, asked),
  ])
  const { average, count, given } = summaries.get(productId) ?? noSummary
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = given
  const ratings = { "1": one, "2": two, "3": three, "4": four, "5": five }
  return { reviews, average, ratings, count, offset, limit, ...own }
}
