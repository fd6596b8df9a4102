import { createFileRoute } from "@tanstack/react-router"
import { getAccount } from "../account/account-functions"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { EmailPage } from "../account/email-page"
import { changeEmail } from "../account/email-actions.server"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/email")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(changeEmail) } },
  loader: async ({ location }) => ({
    account: await forPerson(getAccount(), location),
  }),
  component: () => <EmailPage {...Route.useLoaderData()} {...Route.useSearch()} />,
})
