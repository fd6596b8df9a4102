import type { Pool } from "pg"
import type { OwnReview } from "../../contracts/review/review"
import { ownReviewOfRow, reviewColumns, reviewTables, type ReviewRow } from "./review-rows"

/** What somebody has written of a product, hidden or not. */
export const getOwnReview = async (
  pool: Pool,
  { customerId, productId }: { customerId: string; productId: string },
): Promise<OwnReview | null> => {
  const { rows } = await pool.query<ReviewRow>(
    `select ${reviewColumns} from ${reviewTables}
      where review.product_id = $1 and review.customer_id = $2`,
    [productId, customerId],
  )
  return rows[0] ? ownReviewOfRow(rows[0]) : null
}
