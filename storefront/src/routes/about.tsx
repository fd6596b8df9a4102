import { createFileRoute } from "@tanstack/react-router"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { getLocale } from "../paraglide/runtime"
import { getText } from "../shop/shop-functions"
import { TextPage } from "../shop/text-page"

export const Route = createFileRoute("/about")({
  loader: () => getText({ data: { locale: getLocale(), name: "about" } }),
  head: ({ matches, loaderData: text }) =>
    text
      ? pageHead({
          origin: originIn(matches),
          path: "/about",
          title: text.title,
          description: text.lead,
        })
      : {},
  component: () => <TextPage text={Route.useLoaderData()} />,
})
