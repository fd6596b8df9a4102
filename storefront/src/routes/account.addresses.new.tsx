import { createFileRoute } from "@tanstack/react-router"
import { getVisitor } from "../account/account-functions"
import { addAddress } from "../account/address-actions.server"
import { AddressPage } from "../account/address-page"
import { forPerson } from "../account/for-person"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/addresses/new")({
  server: { handlers: { POST: takesForms(addAddress) } },
  loader: async ({ location }) => {
    await forPerson(getVisitor(), location)
  },
  component: () => <AddressPage />,
})
