import { createFileRoute } from "@tanstack/react-router"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { getLocale } from "../paraglide/runtime"
import { getText } from "../shop/shop-functions"
import { TextPage } from "../shop/text-page"

export const Route = createFileRoute("/terms")({
  loader: () => getText({ data: { locale: getLocale(), name: "terms" } }),
  head: ({ matches, loaderData: text }) =>
    text
      ? pageHead({
          origin: originIn(matches),
          path: "/terms",
          title: text.title,
          description: text.lead,
        })
      : {},
  component: () => <TextPage text={Route.useLoaderData()} />,
})
