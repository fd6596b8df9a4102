import type { Pool } from "pg"
import { openStore } from "./account"
import { awaitMail, linkIn } from "./mail"
import { backendUrl } from "./settings"
import { callerOf } from "./shop/caller"
import type { Client } from "./shop/client"
import type { ShopFacts } from "./shop/facts"
import { bearer } from "./staff"

type Wish = { pool: Pool; shop: ShopFacts; changed?: Record<string, unknown> }

/** Somebody new who has followed the link of the first mail: from then on mails come. */
export const provedClient = async ({ pool, shop, changed = {} }: Wish): Promise<Client> => {
  const store = openStore(shop)
  const { account, token } = await store.register(changed)
  const link = linkIn(await awaitMail(pool, { email: account.email }))
  const seal = link.searchParams.get("token")
  const proved = await store.guest("POST", "/store/account/activation", { token: seal })
  if (proved.status !== 200) throw new Error(`The mailbox was not proved: ${proved.text}`)
  const headers = { "x-publishable-api-key": shop.publishableKey, ...bearer(token) }
  const call = callerOf(backendUrl(), headers)
  return { id: account.id, email: account.email, token, headers, call }
}
