import type { OwnReview, Review } from "../../contracts/review/review"
import { shownNameOf } from "../../modules/review/domain/shown-name"

export type ReviewRow = {
  id: string
  rating: number
  text: string
  hidden_at: Date | null
  created_at: Date
  first_name: string | null
  last_name: string | null
}

export const reviewColumns = `
  review.id, review.rating, review.text, review.hidden_at, review.created_at,
  writer.first_name, writer.last_name`

/** Whoever has left is nobody. */
export const reviewTables = `
  review left join customer writer on writer.id = review.customer_id and writer.deleted_at is null`

/** What anybody may know of a review. */
export const reviewOfRow = ({ id, rating, text, created_at, ...writer }: ReviewRow): Review => ({
  id,
  rating,
  text,
  author: shownNameOf(writer),
  created_at: created_at.toISOString(),
})

export const ownReviewOfRow = (row: ReviewRow): OwnReview => ({
  ...reviewOfRow(row),
  hidden: row.hidden_at !== null,
})
