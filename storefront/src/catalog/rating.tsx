import { formatRating } from "../lib/format"
import { m } from "../paraglide/messages"

export const Rating = ({ average, count }: { average: number; count: number }) => (
  <span className="rating">
    <span aria-hidden="true">★ {formatRating(average)}</span>
    <span className="unseen">{m.rating_of({ average: formatRating(average), count })}</span>
    <span aria-hidden="true" className="rating-count">
      {count}
    </span>
  </span>
)
