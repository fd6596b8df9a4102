import type { Review, ReviewList } from "@contracts/review/review"
import { LRUCache } from "lru-cache"
import { settings } from "../../server/settings"
import { askStore } from "../account/ask-store.server"
import type { Product } from "../catalog/views"
import type { Locale } from "../paraglide/runtime"
import { currentVisit } from "../visit.server"
import { REVIEWS_PAGE } from "./review-pages"

type Asked = { locale: Locale; product: Product; page: number }

const MOST_LISTS = 500
const lists = new LRUCache<string, ReviewList>({ max: MOST_LISTS })

export const reviewsOf = ({ id }: Product, query: string) =>
  `/store/products/${encodeURIComponent(id)}/reviews?${query}`

/** On nobody's behalf, so that the page may be kept: of everybody's reviews it shows the same. */
const fetchList = async ({ product, page }: Asked): Promise<ReviewList> => {
  const offset = (page - 1) * REVIEWS_PAGE
  const query = `limit=${String(REVIEWS_PAGE)}&offset=${String(offset)}`
  const key = `${product.id} ${String(product.reviews_revision)} ${query}`
  const known = lists.get(key)
  if (known) return known
  const list = await askStore<ReviewList>(reviewsOf(product, query), { token: "" })
  lists.set(key, list)
  return list
}

const dayIn = (locale: Locale, instant: string) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: settings().SHOP_TIME_ZONE,
  }).format(new Date(instant))

export const drawn = <One extends Review>(locale: Locale, review: One) => ({
  ...review,
  day: dayIn(locale, review.created_at),
})

export type DrawnReview = ReturnType<typeof drawn<Review>>

/** Without them the page of a product is still worth showing, but not worth keeping. */
export const readReviews = async (asked: Asked) => {
  const { locale, product, page } = asked
  if (!product.rating) return { reviews: [], ratings: [], page: 1, pages: 0 }
  try {
    const { reviews, ratings, count } = await fetchList(asked)
    return {
      reviews: reviews.map((review) => drawn(locale, review)),
      ratings: ([5, 4, 3, 2, 1] as const).map((rating) => ({
        rating,
        count: ratings[`${rating}`],
      })),
      page,
      pages: Math.ceil(count / REVIEWS_PAGE),
    }
  } catch {
    const visit = currentVisit()
    if (visit) visit.failure ??= "away"
    return null
  }
}
