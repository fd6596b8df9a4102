const HIGHEST = 5

/** Only seen: whoever does not see them is told the rating in words beside them. */
export const Stars = ({ rating }: { rating: number }) => (
  <span className="stars" aria-hidden="true">
    <span>{"★".repeat(rating)}</span>
    {"★".repeat(HIGHEST - rating)}
  </span>
)
