import { createFileRoute } from "@tanstack/react-router"
import { getComparison } from "../catalog/catalog-functions"
import { ComparePage } from "../catalog/compare-page"
import { handlesIn } from "../catalog/comparison"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"

type Search = { products?: string; only?: "differences" }

const readSearch = (search: Record<string, unknown>): Search => {
  const products = handlesIn(search.products).join(",")
  return {
    ...(products === "" ? {} : { products }),
    ...(search.only === "differences" ? { only: "differences" } : {}),
  }
}

export const Route = createFileRoute("/compare")({
  validateSearch: readSearch,
  loaderDeps: ({ search }) => ({ products: search.products }),
  loader: ({ deps }) =>
    getComparison({ data: { locale: getLocale(), handles: handlesIn(deps.products) } }),
  head: ({ matches }) =>
    pageHead({
      origin: originIn(matches),
      path: "/compare",
      title: m.comparison(),
      description: m.compare_description(),
      unlisted: true,
    }),
  component: () => (
    <ComparePage
      products={Route.useLoaderData()}
      onlyDifferences={Route.useSearch().only === "differences"}
    />
  ),
})
