import { createFileRoute, notFound } from "@tanstack/react-router"
import { readDone } from "../account/done"
import { getProduct } from "../catalog/catalog-functions"
import { ProductPage } from "../catalog/product-page"
import { ProductSkeleton } from "../catalog/skeletons"
import { pathFacts, productFacts } from "../catalog/structured-facts"
import { addToCart } from "../checkout/cart-actions.server"
import { readProductWish } from "../checkout/product-wish"
import { takesForms } from "../form/form-door.server"
import { formatMoney } from "../lib/format"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { getLocale } from "../paraglide/runtime"
import { readReviewsWish } from "../review/review-pages"

const LONGEST_DESCRIPTION = 160

export const Route = createFileRoute("/product/$handle")({
  validateSearch: (search) => ({
    ...readProductWish(search),
    ...readReviewsWish(search),
    ...readDone(search),
  }),
  loaderDeps: ({ search: { reviews } }) => ({ reviews }),
  server: { handlers: { POST: takesForms(addToCart) } },
  loader: async ({ params: { handle }, deps: { reviews } }) => {
    const product = await getProduct({ data: { locale: getLocale(), handle, reviews } })
    if (!product) throw notFound()
    return { product }
  },
  head: ({ matches, loaderData }) => {
    if (!loaderData) return {}
    const { product } = loaderData
    const origin = originIn(matches)
    const price = product.price ? `${formatMoney(product.price)}. ` : ""
    return pageHead({
      origin,
      path: `/product/${encodeURIComponent(product.handle)}`,
      title: product.title,
      description: (price + (product.description ?? "")).slice(0, LONGEST_DESCRIPTION),
      image: product.images[0]?.url,
      type: "product",
      facts: import.meta.env.SSR
        ? [productFacts(origin, product), pathFacts(origin, product.path)]
        : [],
    })
  },
  pendingComponent: ProductSkeleton,
  component: () => <ProductPage {...Route.useLoaderData()} wish={Route.useSearch()} />,
})
