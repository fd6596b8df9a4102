import { createFileRoute } from "@tanstack/react-router"
import { forPerson } from "../account/for-person"
import { getOrders } from "../checkout/order-functions"
import { pageIn } from "../checkout/order-wish"
import { OrdersPage } from "../checkout/orders-page"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/account/orders/")({
  validateSearch: (search: Record<string, unknown>): { page?: number } => {
    const page = pageIn(search.page)
    return page > 1 ? { page } : {}
  },
  loaderDeps: ({ search: { page = 1 } }) => ({ page }),
  loader: ({ deps, location }) =>
    forPerson(getOrders({ data: { locale: getLocale(), ...deps } }), location),
  component: () => <OrdersPage found={Route.useLoaderData()} />,
})
