import { accountAction } from "../account/account-action.server"
import { readAddresses, type Address } from "../account/account.server"
import { addressBodyOf } from "../account/address-actions.server"
import { askStore, onceBy } from "../account/ask-store.server"
import { FormRefusal } from "../form/form-door.server"
import type { Values } from "../form/form-shape"
import { deLocalizeHref, localizeHref } from "../paraglide/runtime"
import { fetchCart } from "./cart.server"
import { checkoutForm, isNewAddress } from "./forms"

const ADDRESSES = "/store/customers/me/addresses"
/** Orders are made in turn: as long as the backend lets one wait, and makes it. */
const TURN_MS = 40_000

const linesOf = ({ first_name, phone, city, address_1, address_2, postal_code }: Address) => ({
  first_name,
  phone,
  city,
  address_1,
  address_2,
  postal_code,
  country_code: "ru",
})

const newAddressOf = (values: Values) => {
  const { first_name = "", phone = "", city = "", address_1 = "", address_2 = "" } = values
  const lines = { first_name, phone, city, address_1, address_2 }
  return addressBodyOf({ ...lines, postal_code: values.postal_code ?? "" })
}

/** An address that is written, or one of the book; the book may have changed since the page was made. */
const addressOf = async (values: Values) => {
  if (isNewAddress(values)) {
    const { is_default_shipping: _usual, ...address } = newAddressOf(values)
    return address
  }
  const known = (await readAddresses())?.find(({ id }) => id === values.address)
  if (!known) throw new FormRefusal(400, { address: "required" })
  return linesOf(known)
}

const remember = async (values: Values) => {
  if (!isNewAddress(values) || values.remember !== "on") return
  const body = newAddressOf(values)
  await askStore(ADDRESSES, { method: "POST", body, ...onceBy(values.key) })
}

/** Whoever logs in first finds the same positions chosen. */
const sameChoice = (_: Values, { pathname, search }: URL) => deLocalizeHref(pathname) + search

export const placeOrder = accountAction(
  checkoutForm,
  async (values) => {
    const cart = `/store/carts/${encodeURIComponent((await fetchCart("id")).id)}`
    const address = await addressOf(values)
    const places = { shipping_address: address, billing_address: address }
    await askStore(cart, { method: "POST", body: places })
    const delivery = { option_id: values.delivery }
    await askStore(`${cart}/shipping-methods`, { method: "POST", body: delivery })
    const line_ids = (values.lines ?? "").split(",").filter(Boolean)
    const { order } = await askStore<{ order: { id: string } }>("/store/customers/me/cart/order", {
      method: "POST",
      patience: TURN_MS,
      body: { pay: values.pay, ...(line_ids.length > 0 ? { line_ids } : {}) },
      ...onceBy(values.key),
    })
    await remember(values)
    const placed = `/account/orders/${order.id}`
    const to = localizeHref(values.pay === "now" ? `${placed}/pay` : `${placed}?done=ordered`)
    // The checkout is not looked at again: what it was about is in the cart no more.
    return { to, anew: true }
  },
  sameChoice,
)
