import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { ask, type Answer } from "./ask"

export type Item = { variant_id: string; quantity: number }
export type Storefront = { headers: Record<string, string>; regionId: string; optionId: string }

/** What a storefront knows of the shop before anybody comes. */
export const openStorefront = async (pool: Pool): Promise<Storefront> => {
  const { rows } = await pool.query<{ key: string; region: string; option: string }>(`
    select (select token from api_key where type = 'publishable' limit 1) as key,
           (select id from region limit 1) as region,
           (select id from shipping_option order by id limit 1) as option`)
  const [shop] = rows
  if (!shop) throw new Error("There is no shop")
  return {
    headers: { "x-publishable-api-key": shop.key },
    regionId: shop.region,
    optionId: shop.option,
  }
}

const address = {
  first_name: "Вера",
  last_name: "Пробная",
  address_1: "ул. Лесная, 1",
  city: "Москва",
  country_code: "ru",
  postal_code: "101000",
}

type Door = { at?: string; storefront: Storefront }

const poster =
  ({ at, storefront }: Door) =>
  async <T>(path: string, body: unknown): Promise<T> => {
    const where = at === undefined ? {} : { at }
    const answer = await ask(path, { method: "POST", headers: storefront.headers, body, ...where })
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    return answer.json<T>()
  }

/** A guest's cart that lacks nothing but its completion. */
export const prepareCart = async (door: Door, items: Item[]): Promise<string> => {
  const post = poster(door)
  const { regionId, optionId } = door.storefront
  const { cart } = await post<{ cart: { id: string } }>("/store/carts", {
    region_id: regionId,
    // Medusa refuses one of two guests who are new and come with one address at the same moment.
    email: `${randomUUID()}@example.com`,
    shipping_address: address,
    billing_address: address,
    items,
  })
  await post(`/store/carts/${cart.id}/shipping-methods`, { option_id: optionId })
  const { payment_collection: payment } = await post<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id: cart.id },
  )
  await post(`/store/payment-collections/${payment.id}/payment-sessions`, {
    provider_id: "pp_deferred_on-delivery",
  })
  return cart.id
}

export const completeCart = (
  { at, storefront }: Door,
  cart: string,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(`/store/carts/${cart}/complete`, {
    method: "POST",
    headers: { ...storefront.headers, ...headers },
    ...(at === undefined ? {} : { at }),
  })
