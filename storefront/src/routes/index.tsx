import { createFileRoute } from "@tanstack/react-router"
import { getHome } from "../catalog/catalog-functions"
import { HomePage } from "../catalog/home-page"
import { originIn } from "../lib/origin"
import { pageHead } from "../lib/page-head"
import { m } from "../paraglide/messages"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/")({
  loader: () => getHome({ data: { locale: getLocale() } }),
  head: ({ matches, loaderData }) =>
    pageHead({
      origin: originIn(matches),
      path: "/",
      title: m.shop_tagline(),
      description: m.home_description(),
      image: loaderData?.categories[0]?.scene?.url,
      facts: [
        {
          "@context": "https://schema.org",
          "@type": "WebSite",
          "name": m.shop_name(),
          "url": originIn(matches),
          "potentialAction": {
            "@type": "SearchAction",
            "target": `${originIn(matches)}/search?q={words}`,
            "query-input": "required name=words",
          },
        },
      ],
    }),
  component: () => <HomePage home={Route.useLoaderData()} />,
})
