import { createFileRoute, notFound } from "@tanstack/react-router"
import { getAddress } from "../account/account-functions"
import { changeAddress } from "../account/address-actions.server"
import { AddressPage } from "../account/address-page"
import { forPerson } from "../account/for-person"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/account/addresses/$id")({
  server: { handlers: { POST: takesForms(changeAddress) } },
  loader: async ({ params, location }) => {
    const { address } = await forPerson(getAddress({ data: params }), location)
    if (!address) throw notFound()
    return { address }
  },
  component: () => <AddressPage {...Route.useLoaderData()} />,
})
