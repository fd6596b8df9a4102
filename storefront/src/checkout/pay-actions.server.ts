import { accountAction } from "../account/account-action.server"
import { askStore, onceBy } from "../account/ask-store.server"
import { deLocalizeHref, localizeHref } from "../paraglide/runtime"
import { codeForm, forgetCardPress, isNewCard, payForm, typedCard } from "./pay-forms"

type Answer = { payment: { status: "open" | "confirmation_required" | "paid" } }

/** Which order is told by the address of the page. */
const orderIn = ({ pathname }: URL): string =>
  /\/orders\/([^/]+)\/pay$/.exec(deLocalizeHref(pathname))?.[1] ?? ""

const goOn = (address: URL, { payment }: Answer) => {
  const order = `/account/orders/${orderIn(address)}`
  const paid = payment.status === "paid"
  return { to: localizeHref(paid ? `${order}?done=paid` : `${order}/pay?step=confirm`) }
}

export const payByCard = accountAction(payForm, async (values, address) => {
  const body = isNewCard(values)
    ? { ...typedCard(values), save: values.save === "on" }
    : { card_id: values.card }
  const asked = { method: "POST", body, ...onceBy(values.key) } as const
  return goOn(address, await askStore(`/store/desk/orders/${orderIn(address)}/pay/card`, asked))
})

export const confirmPayment = accountAction(codeForm, async ({ code = "" }, address) => {
  const asked = { method: "POST", body: { code: code.trim() } } as const
  return goOn(address, await askStore(`/store/desk/orders/${orderIn(address)}/pay/confirm`, asked))
})

export const forgetCard = accountAction(forgetCardPress, async ({ id = "" }, { pathname }) => {
  await askStore(`/store/customers/me/cards/${encodeURIComponent(id)}`, { method: "DELETE" })
  return { to: localizeHref(deLocalizeHref(pathname)) }
})
