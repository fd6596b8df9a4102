import type { Pool } from "pg"
import { ask } from "../ask"
import { adminToken, bearer } from "../staff"
import { until } from "../until"
import { fillBackOffice } from "./back-office"
import { callerOf, type Caller } from "./caller"
import { registerClient, type Client } from "./client"
import { findShop, type ShopFacts } from "./facts"
import { buy, fillCart } from "./purchase"

export type Furnished = ShopFacts & {
  admin: { headers: Record<string, string>; call: Caller }
  clientA: Client
  clientB: Client
  ofA: { cart: string; order: string; paymentCollection: string; openCart: string; address: string }
}

/** A shop where somebody has bought something and every kind of thing is there once. */
export const furnish = async (at: string, pool: Pool): Promise<Furnished> => {
  // The catalogue is there when it has followed the journal so far, a moment after the start.
  await until(async () => (await ask("/catalog/categories", { at })).status === 200, 60_000)
  const shop = await findShop(pool)
  const { publishableKey, regionId } = shop
  const headers = bearer(await adminToken(at))
  const admin = { headers, call: callerOf(at, headers) }
  const clientA = await registerClient(at, { name: "client-a", publishableKey })
  const clientB = await registerClient(at, { name: "client-b", publishableKey })
  const bought = await buy(clientA.call, { ...shop, email: clientA.email })
  const openCart = await fillCart(clientA.call, shop)
  const { customer } = (await clientA.call("POST", "/store/customers/me/addresses", {
    first_name: "Вера",
    address_1: "ул. Лесная, 1",
    city: "Москва",
    country_code: "ru",
  })) as { customer: { addresses: { id: string }[] } }
  await fillBackOffice(admin.call, { order: bought.order, regionId, email: clientA.email })
  const ofA = { ...bought, openCart, address: customer.addresses[0]?.id ?? "" }
  return { ...shop, admin, clientA, clientB, ofA }
}
