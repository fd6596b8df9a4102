import { createFileRoute } from "@tanstack/react-router"
import { getVisitor } from "../account/account-functions"
import { forPerson } from "../account/for-person"
import { DataPage } from "../account/data-page"
import { deleteAccount } from "../account/password-actions.server"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/data")({
  server: { handlers: { POST: takesForms(deleteAccount) } },
  loader: async ({ location }) => {
    await forPerson(getVisitor(), location)
  },
  component: () => <DataPage />,
})
