import { createFileRoute } from "@tanstack/react-router"
import { forPerson } from "../account/for-person"
import { placeOrder } from "../checkout/checkout-actions.server"
import { CheckoutPage } from "../checkout/checkout-page"
import { getCheckout } from "../checkout/order-functions"
import { linesIn } from "../checkout/order-wish"
import { takesForms } from "../form/form-door.server"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/checkout")({
  validateSearch: ({ line }: Record<string, unknown>): { line?: string[] } => {
    const lines = linesIn(line)
    return lines.length > 0 ? { line: lines } : {}
  },
  loaderDeps: ({ search: { line = [] } }) => ({ lines: line }),
  server: { handlers: { POST: takesForms(placeOrder) } },
  loader: async ({ deps, location }) => ({
    checkout: await forPerson(getCheckout({ data: { locale: getLocale(), ...deps } }), location),
  }),
  component: () => <CheckoutPage {...Route.useLoaderData()} />,
})
