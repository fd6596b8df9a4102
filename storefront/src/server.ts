import handler from "@tanstack/react-start/server-entry"
import { settings } from "../server/settings"
import { stillHolds } from "./catalog/ask-catalog.server"
import { paraglideMiddleware } from "./paraglide/server"
import { inVisit, type Visit } from "./visit.server"

const changesNothing = new Set(["GET", "HEAD", "OPTIONS"])

/** A browser names the site that a change comes from, and a page of another site cannot help it. */
const isForeign = ({ method, headers }: Request): boolean =>
  !changesNothing.has(method) && headers.get("origin") !== new URL(settings().STOREFRONT_URL).origin

const answer = async (request: Request): Promise<Response> =>
  isForeign(request)
    ? new Response("This did not come from a page of the shop.", { status: 403 })
    : paraglideMiddleware(request, () => handler.fetch(request))

/** What the process in server/ needs of the built application. */
export const application = {
  answer: async (request: Request, visit: Visit) => {
    const response = await inVisit(visit, () => answer(request))
    return { response, failure: visit.failure }
  },
  stillHolds,
}

export type Application = typeof application

/** What the development server needs. */
export default {
  fetch: (request: Request) =>
    inVisit({ address: undefined, userAgent: undefined, nonce: undefined, madeOf: new Map() }, () =>
      answer(request),
    ),
}
