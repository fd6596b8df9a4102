import type { Done } from "../account/done"
import { DoneNotice } from "../account/done-notice"
import { formatRating } from "../lib/format"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { Link } from "../ui/link"
import { ReviewEntry } from "./review-entry"
import type { readReviews } from "./reviews.server"

type Shown = NonNullable<Awaited<ReturnType<typeof readReviews>>>
type Rating = { average: number; count: number }
type Props = {
  handle: string
  rating: Rating | null
  shown: Shown | null
  done: Done | undefined
}

const Summary = ({ rating, ratings }: { rating: Rating } & Pick<Shown, "ratings">) => (
  <div className="reviews-sum">
    <p className="reviews-average">
      <span aria-hidden="true">★ {formatRating(rating.average)}</span>
      <span className="unseen">
        {m.rating_of({ average: formatRating(rating.average), count: rating.count })}
      </span>
    </p>
    <ul className="reviews-given">
      {ratings.map(({ rating: stars, count }) => (
        <li key={stars}>
          <span className="unseen">{m.review_given({ rating: stars, count })}</span>
          <span aria-hidden="true">{stars} ★</span>
          <progress aria-hidden="true" max={rating.count} value={count} />
          <span aria-hidden="true" className="reviews-count">
            {count}
          </span>
        </li>
      ))}
    </ul>
  </div>
)

type StepProps = { handle: string; page: number; rel: "prev" | "next" }

const Step = ({ handle, page, rel }: StepProps) => (
  <Link
    to="/product/$handle"
    params={{ handle }}
    search={page > 1 ? { reviews: page } : {}}
    hash="reviews"
    rel={rel}
    className="button"
  >
    {rel === "prev" ? <Icon name="left" /> : null}
    {rel === "prev" ? m.reviews_newer() : m.reviews_older()}
    {rel === "next" ? <Icon name="right" /> : null}
  </Link>
)

const Steps = ({ handle, page, pages }: { handle: string } & Pick<Shown, "page" | "pages">) =>
  pages < 2 ? null : (
    <nav className="reviews-steps" aria-label={m.reviews_pages()}>
      {page > 1 ? <Step handle={handle} page={Math.min(page - 1, pages)} rel="prev" /> : null}
      {page < pages ? <Step handle={handle} page={page + 1} rel="next" /> : null}
    </nav>
  )

const List = ({ handle, shown }: { handle: string; shown: Shown }) => (
  <>
    <ul className="reviews-list">
      {shown.reviews.map((review) => (
        <li key={review.id}>
          <ReviewEntry review={review} />
        </li>
      ))}
    </ul>
    <Steps handle={handle} page={shown.page} pages={shown.pages} />
  </>
)

/** What those who have bought it say of it, the newest first. */
export const Reviews = ({ handle, rating, shown, done }: Props) => (
  <section aria-labelledby="reviews" className="reviews">
    <h2 id="reviews">{m.reviews()}</h2>
    <DoneNotice done={done} />
    {rating && shown ? <Summary rating={rating} ratings={shown.ratings} /> : null}
    {shown === null ? <p>{m.reviews_away()}</p> : null}
    {shown && !rating ? <p>{m.reviews_none()}</p> : null}
    {shown && rating ? <List handle={handle} shown={shown} /> : null}
    <div className="reviews-write">
      <Link to="/product/$handle/review" params={{ handle }} preload={false} className="button">
        {m.review_write()}
      </Link>
      <small>{m.review_only_bought()}</small>
    </div>
  </section>
)
