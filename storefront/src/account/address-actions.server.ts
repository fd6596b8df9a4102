import { localizeHref } from "../paraglide/runtime"
import type { Values } from "../form/form-shape"
import { accountAction } from "./account-action.server"
import { askStore } from "./ask-store.server"
import { addressForm } from "./forms/address"
import { removeAddressPress } from "./forms/press"

const ADDRESSES = "/store/customers/me/addresses"
const COUNTRY = "ru"

const addressAt = (id: string) => `${ADDRESSES}/${encodeURIComponent(id)}`
const saved = () => ({ to: localizeHref("/account/addresses?done=saved") })

export const addressBodyOf = ({ is_default_shipping, ...lines }: Values) => ({
  ...Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line.trim() || null])),
  country_code: COUNTRY,
  is_default_shipping: is_default_shipping === "on",
})

export const addAddress = accountAction(addressForm, async (values) => {
  await askStore(ADDRESSES, { method: "POST", body: addressBodyOf(values) })
  return saved()
})

/** Which one is told by the address of the page. */
export const changeAddress = accountAction(addressForm, async (values, { pathname }) => {
  const id = decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1))
  await askStore(addressAt(id), { method: "POST", body: addressBodyOf(values) })
  return saved()
})

export const removeAddress = accountAction(removeAddressPress, async ({ id = "" }) => {
  await askStore(addressAt(id), { method: "DELETE" })
  return saved()
})
