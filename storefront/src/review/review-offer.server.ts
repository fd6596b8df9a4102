import type { OwnReview } from "@contracts/review/review"
import { asPerson } from "../account/account.server"
import { askStore, Refusal } from "../account/ask-store.server"
import { fetchProduct } from "../catalog/catalog.server"
import type { Locale } from "../paraglide/runtime"
import { drawn, reviewsOf } from "./reviews.server"

type Offer = { own_review: OwnReview | null; can_review: boolean }

/** What whoever is here has said of a product, or may say. */
export const readReviewOffer = ({ locale, handle }: { locale: Locale; handle: string }) =>
  asPerson(async () => {
    const product = await fetchProduct(locale, handle)
    if (!product) return { offer: null }
    try {
      const { own_review, can_review } = await askStore<Offer>(reviewsOf(product, "limit=1"))
      const { id, title } = product
      const own = own_review === null ? null : drawn(locale, own_review)
      return { offer: { product: { id, handle, title }, own, can_review } }
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return { offer: null }
      throw error
    }
  })

export type ReviewOffer = NonNullable<
  NonNullable<Awaited<ReturnType<typeof readReviewOffer>>>["offer"]
>
