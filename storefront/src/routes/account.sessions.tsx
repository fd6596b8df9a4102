import { createFileRoute } from "@tanstack/react-router"
import { getSessions } from "../account/account-functions"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { endOthers, endSession } from "../account/session-actions.server"
import { SessionsPage } from "../account/sessions-page"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/sessions")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(endSession, endOthers) } },
  loader: ({ location }) => forPerson(getSessions(), location),
  component: () => <SessionsPage {...Route.useLoaderData()} {...Route.useSearch()} />,
})
