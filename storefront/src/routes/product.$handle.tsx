import { createFileRoute, notFound } from "@tanstack/react-router"
import { getProduct } from "../catalog/catalog-functions"
import { ProductPage } from "../catalog/product-page"
import { ProductSkeleton } from "../catalog/skeletons"
import { pathFacts, productFacts } from "../catalog/structured-facts"
import { formatMoney } from "../lib/format"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { getLocale } from "../paraglide/runtime"

const LONGEST_DESCRIPTION = 160

export const Route = createFileRoute("/product/$handle")({
  loader: async ({ params }) => {
    const product = await getProduct({ data: { locale: getLocale(), handle: params.handle } })
    if (!product) throw notFound()
    return product
  },
  head: ({ matches, loaderData: product }) => {
    if (!product) return {}
    const origin = originIn(matches)
    const price = product.price ? `${formatMoney(product.price)}. ` : ""
    return pageHead({
      origin,
      path: `/product/${encodeURIComponent(product.handle)}`,
      title: product.title,
      description: (price + (product.description ?? "")).slice(0, LONGEST_DESCRIPTION),
      image: product.images[0]?.url,
      type: "product",
      facts: [productFacts(origin, product), pathFacts(origin, product.path)],
    })
  },
  pendingComponent: ProductSkeleton,
  component: () => <ProductPage product={Route.useLoaderData()} />,
})
