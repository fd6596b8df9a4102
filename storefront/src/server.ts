import handler from "@tanstack/react-start/server-entry"
import { stillHolds } from "./catalog/ask-catalog.server"
import { paraglideMiddleware } from "./paraglide/server"
import { inVisit, type Visit } from "./visit.server"

const answer = (request: Request): Promise<Response> =>
  paraglideMiddleware(request, () => handler.fetch(request))

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
export default { fetch: answer }
