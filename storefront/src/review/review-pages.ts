/** Which page of the reviews the address of a product asks for. */
export type ReviewsWish = { reviews?: number }

export const REVIEWS_PAGE = 10
const LAST_PAGE = 1000

export const readReviewsWish = ({ reviews }: Record<string, unknown>): ReviewsWish => {
  const page = Number(reviews)
  return Number.isInteger(page) && page > 1 && page <= LAST_PAGE ? { reviews: page } : {}
}
