import { createFileRoute } from "@tanstack/react-router"
import { getVisitor } from "../account/account-functions"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { PasswordPage } from "../account/password-page"
import { changePassword } from "../account/password-actions.server"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/change-password")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(changePassword) } },
  loader: async ({ location }) => {
    await forPerson(getVisitor(), location)
  },
  component: () => <PasswordPage {...Route.useSearch()} />,
})
