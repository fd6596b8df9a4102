import { createFileRoute, notFound } from "@tanstack/react-router"
import { getCategory } from "../catalog/catalog-functions"
import { CategoryPage } from "../catalog/category-page"
import { countFilters, readWish } from "../catalog/listing-wish"
import { ListingSkeleton } from "../catalog/skeletons"
import { pathFacts } from "../catalog/structured-facts"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/category/$handle")({
  validateSearch: readWish,
  loaderDeps: ({ search }) => search,
  loader: async ({ params, deps }) => {
    const { q: _q, category: _category, ...wish } = deps
    const page = await getCategory({
      data: { locale: getLocale(), category: params.handle, wish },
    })
    if (!page) throw notFound()
    return page
  },
  head: ({ matches, loaderData, match }) => {
    if (!loaderData) return {}
    const { page } = match.search
    const path = `/category/${encodeURIComponent(loaderData.handle)}${page ? `?page=${String(page)}` : ""}`
    const { name, description } = loaderData
    return pageHead({
      origin: originIn(matches),
      path,
      title: page ? m.page_title({ title: name, page }) : name,
      description: `${name}. ${description}`,
      image: loaderData.list.products[0]?.image ?? undefined,
      unlisted: countFilters(match.search) > 0 || match.search.sort !== undefined,
      facts: import.meta.env.SSR ? [pathFacts(originIn(matches), loaderData.path)] : [],
    })
  },
  pendingComponent: ListingSkeleton,
  component: () => <CategoryPage category={Route.useLoaderData()} />,
})
