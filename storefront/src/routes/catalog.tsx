import { createFileRoute } from "@tanstack/react-router"
import { getTree } from "../catalog/catalog-functions"
import { CatalogPage } from "../catalog/catalog-page"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/catalog")({
  loader: () => getTree({ data: { locale: getLocale() } }),
  head: ({ matches }) =>
    pageHead({
      origin: originIn(matches),
      path: "/catalog",
      title: m.catalogue(),
      description: m.catalogue_description(),
    }),
  component: () => <CatalogPage tree={Route.useLoaderData()} />,
})
