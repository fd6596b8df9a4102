import { createFileRoute, notFound } from "@tanstack/react-router"
import { readDone } from "../account/done"
import { forPerson } from "../account/for-person"
import {
  cancelOrder,
  changeOrderAmount,
  reorder,
  takeOutOfOrder,
} from "../checkout/order-actions.server"
import { getOrder } from "../checkout/order-functions"
import { OrderPage } from "../checkout/order-page"
import { takesForms } from "../form/form-door.server"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/account/orders/$id")({
  validateSearch: readDone,
  server: {
    handlers: { POST: takesForms(changeOrderAmount, takeOutOfOrder, cancelOrder, reorder) },
  },
  loader: async ({ params, location }) => {
    const asked = getOrder({ data: { locale: getLocale(), id: params.id } })
    const { order, zone } = await forPerson(asked, location)
    if (!order) throw notFound()
    return { order, zone }
  },
  component: () => <OrderPage {...Route.useLoaderData()} done={Route.useSearch().done} />,
})
