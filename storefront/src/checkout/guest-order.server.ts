import { ORDER_LINK_HEADER } from "@contracts/checkout/order-link"
import { settings } from "../../server/settings"
import { accountAction } from "../account/account-action.server"
import { askStore, Refusal } from "../account/ask-store.server"
import { readToken } from "../account/session.server"
import { localizeHref } from "../paraglide/runtime"
import { orderLinkPress } from "./order-link-press"

/** The order is Medusa's; of it, what the page draws. */
export type GuestOrder = {
  id: string
  display_id: number
  created_at: string
  status: string
  payment_status: string
  fulfillment_status: string
  currency_code: string
  shipping_total: number
  total: number
  items: { id: string; product_title: string; quantity: number; total: number }[]
  shipping_address: { city: string | null; address_1: string | null } | null
}

const FIELDS = [
  "id,display_id,created_at,status,payment_status,fulfillment_status,currency_code",
  "shipping_total,total,items.id,items.product_title,items.quantity,items.total",
  "shipping_address.city,shipping_address.address_1",
].join(",")

const pathOf = (id: string) => `/store/orders/${encodeURIComponent(id)}`

/** What the link of the mail opens; null where it opens nothing, or nothing any more. */
export const readGuestOrder = async ({ id, token }: { id: string; token: string }) => {
  // For its own sake, too: a page with somebody's order is kept for nobody else.
  readToken()
  try {
    const { order } = await askStore<{ order: GuestOrder }>(`${pathOf(id)}?fields=${FIELDS}`, {
      headers: { [ORDER_LINK_HEADER]: token },
    })
    return { order, zone: settings().SHOP_TIME_ZONE }
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null
    throw error
  }
}

/** By the address of the page, which is the order's. */
const idIn = ({ pathname }: URL) => decodeURIComponent(pathname.split("/").at(-1) ?? "")

export const askOrderLink = accountAction(orderLinkPress, async (_, address) => {
  const id = idIn(address)
  await askStore(`${pathOf(id)}/link`, { method: "POST" })
  return { to: localizeHref(`/order/${encodeURIComponent(id)}?sent=1`) }
})
