import type { Reordered } from "@contracts/checkout/order"
import { accountAction } from "../account/account-action.server"
import { askStore } from "../account/ask-store.server"
import { deLocalizeHref, localizeHref } from "../paraglide/runtime"
import { amountForm, cancelOrderPress, reorderPress, takeOutPress } from "./forms"
import { missingItems } from "./order-wish"

/** Which order is told by the address of the page. */
const orderIn = ({ pathname }: URL): string =>
  /\/orders\/([^/]+)$/.exec(deLocalizeHref(pathname))?.[1] ?? ""

const ask = <Answer>(address: URL, what: string, body?: object) =>
  askStore<Answer>(`/store/customers/me/orders/${orderIn(address)}/${what}`, {
    method: "POST",
    ...(body ? { body } : {}),
  })

const orderAgain = (address: URL, search = "") => ({
  to: localizeHref(`/account/orders/${orderIn(address)}${search}`),
})

const setAmount = async (address: URL, item: { id: string | undefined; quantity: number }) => {
  await ask(address, "items", { items: [item] })
  return orderAgain(address)
}

export const changeOrderAmount = accountAction(amountForm, ({ id, quantity }, address) =>
  setAmount(address, { id, quantity: Number(quantity) }),
)

export const takeOutOfOrder = accountAction(takeOutPress, ({ id }, address) =>
  setAmount(address, { id, quantity: 0 }),
)

export const cancelOrder = accountAction(cancelOrderPress, async (_, address) => {
  await ask(address, "cancel")
  return orderAgain(address, "?done=order_cancelled")
})

/** Goes on to the cart, which says what of it is not there. */
export const reorder = accountAction(reorderPress, async (_, address) => {
  const { missing } = await ask<Reordered>(address, "reorder")
  return { to: localizeHref(`/cart?${missingItems.write(orderIn(address), missing)}`) }
})
