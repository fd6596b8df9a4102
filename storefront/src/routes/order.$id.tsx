import { createFileRoute } from "@tanstack/react-router"
import { readMailToken } from "../account/mail-token"
import { askOrderLink } from "../checkout/guest-order.server"
import { getGuestOrder } from "../checkout/guest-order-functions"
import { ClosedOrderPage, GuestOrderPage } from "../checkout/guest-order-page"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/order/$id")({
  validateSearch: (search: Record<string, unknown>) => ({
    ...readMailToken(search),
    ...(search.sent === undefined ? {} : { sent: 1 as const }),
  }),
  server: { handlers: { POST: takesForms(askOrderLink) } },
  loaderDeps: ({ search }) => ({ token: search.token }),
  loader: ({ params, deps }) => getGuestOrder({ data: { id: params.id, token: deps.token } }),
  component: () => {
    const opened = Route.useLoaderData()
    const { sent } = Route.useSearch()
    return opened ? <GuestOrderPage {...opened} /> : <ClosedOrderPage sent={sent !== undefined} />
  },
})
