import { createFileRoute } from "@tanstack/react-router"
import { getSearch } from "../catalog/catalog-functions"
import { readWish } from "../catalog/listing-wish"
import { SearchPage } from "../catalog/search-page"
import { ListingSkeleton } from "../catalog/skeletons"
import { titleOfSearch } from "../catalog/title-of-search"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/search")({
  validateSearch: readWish,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => getSearch({ data: { locale: getLocale(), wish: deps } }),
  head: ({ matches, match, loaderData }) =>
    pageHead({
      origin: originIn(matches),
      path: "/search",
      title: titleOfSearch(match.search, loaderData?.list ?? null),
      description: m.search_description(),
      unlisted: true,
    }),
  pendingComponent: ListingSkeleton,
  component: () => <SearchPage found={Route.useLoaderData()} wish={Route.useSearch()} />,
})
