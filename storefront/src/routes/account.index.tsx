import { createFileRoute } from "@tanstack/react-router"
import { getAccount } from "../account/account-functions"
import { resendActivation } from "../account/email-actions.server"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { HomePage } from "../account/home-page"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(resendActivation) } },
  loader: ({ location }) => forPerson(getAccount(), location),
  component: () => <HomePage account={Route.useLoaderData()} done={Route.useSearch().done} />,
})
