import { createFileRoute } from "@tanstack/react-router"
import { forPerson } from "../account/for-person"
import { changeAmount, clearCart, takeOut } from "../checkout/cart-actions.server"
import { getCart } from "../checkout/cart-functions"
import { CartPage } from "../checkout/cart-page"
import { linesIn, orderIdIn } from "../checkout/order-wish"
import { takesForms } from "../form/form-door.server"
import { getLocale } from "../paraglide/runtime"

type Search = { again?: string; missing?: string[] }

export const Route = createFileRoute("/cart")({
  server: { handlers: { POST: takesForms(changeAmount, takeOut, clearCart) } },
  validateSearch: ({ again, missing }: Record<string, unknown>): Search => {
    const order = orderIdIn(again)
    return order === undefined ? {} : { again: order, missing: linesIn(missing) }
  },
  loaderDeps: ({ search }) => search,
  loader: ({ deps, location }) =>
    forPerson(getCart({ data: { locale: getLocale(), ...deps } }), location),
  component: () => <CartPage cart={Route.useLoaderData()} />,
})
