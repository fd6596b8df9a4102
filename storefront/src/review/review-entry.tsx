import { m } from "../paraglide/messages"
import type { DrawnReview } from "./reviews.server"
import { Stars } from "./stars"

/** What one person has said; whatever signs it holds, it turns round nothing beside it. */
export const ReviewEntry = ({ review }: { review: DrawnReview }) => (
  <article className="review">
    <p className="review-head">
      <Stars rating={review.rating} />
      <span className="unseen">{m.review_rated({ rating: review.rating })}</span>
      <bdi className="review-author">{review.author ?? m.review_nobody()}</bdi>
      <time dateTime={review.created_at}>{review.day}</time>
    </p>
    <p className="review-text" dir="auto">
      {review.text}
    </p>
  </article>
)
