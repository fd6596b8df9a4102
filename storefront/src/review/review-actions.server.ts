import { accountAction } from "../account/account-action.server"
import { askStore } from "../account/ask-store.server"
import { doubtAnswers } from "../catalog/ask-catalog.server"
import { deLocalizeHref, localizeHref } from "../paraglide/runtime"
import { reviewForm, reviewOf } from "./forms"

/** Goes on to the page of the product, where the review is the first. */
export const writeReview = accountAction(reviewForm, async (values, { pathname }) => {
  const { product_id = "" } = values
  const path = `/store/products/${encodeURIComponent(product_id)}/reviews`
  await askStore(path, { method: "POST", body: reviewOf(values) })
  doubtAnswers()
  const product = deLocalizeHref(pathname).replace(/\/review\/?$/, "")
  return { to: `${localizeHref(`${product}?done=reviewed`)}#reviews` }
})
