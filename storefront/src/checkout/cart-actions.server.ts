import { accountAction } from "../account/account-action.server"
import { askStore } from "../account/ask-store.server"
import type { Values } from "../form/form-shape"
import { deLocalizeHref, localizeHref } from "../paraglide/runtime"
import { fetchCart } from "./cart.server"
import { addForm, amountForm, clearPress, takeOutPress } from "./forms"

const linesOf = (cart: string) => `/store/carts/${encodeURIComponent(cart)}/line-items`
const lineAt = (cart: string, id = "") => `${linesOf(cart)}/${encodeURIComponent(id)}`

const openCartId = async () => (await fetchCart("id")).id
const cartAgain = () => ({ to: localizeHref("/cart") })

/** The page of the product, where what somebody wanted before the login is still chosen. */
const wantedAt = ({ variant_id = "", quantity = "" }: Values, { pathname }: URL) =>
  `${deLocalizeHref(pathname)}?${new URLSearchParams({ variant: variant_id, quantity }).toString()}`

type Answer = { cart: { items: { variant_id: string; quantity: number }[] } }

/** Goes on to the same page, which says how many of it there are now. */
export const addToCart = accountAction(
  addForm,
  async ({ variant_id = "", quantity }, { pathname }) => {
    const { cart } = await askStore<Answer>(
      `${linesOf(await openCartId())}?fields=id,items.variant_id,items.quantity`,
      { method: "POST", body: { variant_id, quantity: Number(quantity) } },
    )
    const own = cart.items.filter((line) => line.variant_id === variant_id)
    const count = own.reduce((sum, line) => sum + line.quantity, 0)
    return { to: localizeHref(`${deLocalizeHref(pathname)}?in_cart=${String(count)}`) }
  },
  wantedAt,
)

export const changeAmount = accountAction(amountForm, async ({ id, quantity }) => {
  const path = lineAt(await openCartId(), id)
  await askStore(path, { method: "POST", body: { quantity: Number(quantity) } })
  return cartAgain()
})

export const takeOut = accountAction(takeOutPress, async ({ id }) => {
  await askStore(lineAt(await openCartId(), id), { method: "DELETE" })
  return cartAgain()
})

export const clearCart = accountAction(clearPress, async () => {
  const { id, items } = await fetchCart("id,items.id")
  for (const line of items) await askStore(lineAt(id, line.id), { method: "DELETE" })
  return cartAgain()
})
