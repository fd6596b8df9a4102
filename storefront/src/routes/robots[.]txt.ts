import { createFileRoute } from "@tanstack/react-router"
import { settings } from "../../server/settings"

const text = () =>
  [
    "User-agent: *",
    "Disallow: /search",
    "Disallow: /en/search",
    "Disallow: /compare",
    "Disallow: /en/compare",
    `Sitemap: ${settings().STOREFRONT_URL}/sitemap.xml`,
    "",
  ].join("\n")

export const Route = createFileRoute("/robots.txt")({
  server: {
    handlers: {
      GET: () =>
        new Response(text(), {
          headers: {
            "Content-Type": "text/plain; charset=utf-8",
            "Cache-Control": "public, max-age=3600",
          },
        }),
    },
  },
})
