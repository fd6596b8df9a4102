import { createFileRoute, redirect } from "@tanstack/react-router"
import { forPerson } from "../account/for-person"
import { getPayOffer } from "../checkout/order-functions"
import { confirmPayment, forgetCard, payByCard } from "../checkout/pay-actions.server"
import { PayPage } from "../checkout/pay-page"
import { takesForms } from "../form/form-door.server"
import { getLocale } from "../paraglide/runtime"

export const Route = createFileRoute("/account/orders/$id_/pay")({
  validateSearch: ({ step }: Record<string, unknown>): { step?: "confirm" } =>
    step === "confirm" ? { step } : {},
  server: { handlers: { POST: takesForms(payByCard, confirmPayment, forgetCard) } },
  loader: async ({ params, location }) => {
    const asked = getPayOffer({ data: { locale: getLocale(), id: params.id } })
    const { offer } = await forPerson(asked, location)
    if (!offer?.order.can_pay) throw redirect({ to: "/account/orders/$id", params })
    return { offer }
  },
  component: () => (
    <PayPage {...Route.useLoaderData()} confirm={Route.useSearch().step === "confirm"} />
  ),
})
