import { createFileRoute } from "@tanstack/react-router"
import { getAddresses } from "../account/account-functions"
import { removeAddress } from "../account/address-actions.server"
import { AddressesPage } from "../account/addresses-page"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/addresses/")({
  validateSearch: readDone,
  server: { handlers: { POST: takesForms(removeAddress) } },
  loader: ({ location }) => forPerson(getAddresses(), location),
  component: () => (
    <AddressesPage addresses={Route.useLoaderData()} done={Route.useSearch().done} />
  ),
})
