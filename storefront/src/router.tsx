import { createRouter } from "@tanstack/react-router"
import { deLocalizeUrl, localizeUrl } from "./paraglide/runtime"
import { readSearch, writeSearch } from "./lib/search-text"
import { routeTree } from "./routeTree.gen"
import { FailedPage } from "./shell/failed-page"
import { NotFoundPage } from "./shell/not-found-page"
import { nonceOfVisit } from "./visit"

export const getRouter = () =>
  createRouter({
    routeTree,
    scrollRestoration: true,
    // One wish, one address: what no page reads does not stay in it.
    search: { strict: true },
    defaultPreload: "intent",
    defaultPendingMs: 600,
    defaultPendingMinMs: 200,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: FailedPage,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    rewrite: {
      input: ({ url }) => deLocalizeUrl(url),
      output: ({ url }) => localizeUrl(url),
    },
    ...nonceOfVisit(),
  })

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof getRouter>
  }
}
