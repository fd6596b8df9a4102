import type { Order } from "../../src/contracts/checkout/order"
import { ask, type Answer } from "./ask"
import type { Client } from "./shop/client"
import type { ShopFacts } from "./shop/facts"
import { address } from "./shop/purchase"

type Line = { id: string; variant_id: string; quantity: number }
export type Cart = { id: string; items: Line[]; item_total: number }
type Items = { variant_id: string; quantity: number }[]

type Door = { at?: string; headers?: Record<string, string> }

export const cartOf = async ({ call }: Client): Promise<Cart> =>
  ((await call("GET", "/store/customers/me/cart")) as { cart: Cart }).cart

/** An account's cart that lacks nothing but the wish to order. */
export const fillCartOf = async (
  { call, email }: Client,
  { shop, items }: { shop: ShopFacts; items: Items },
): Promise<Cart> => {
  const { cart } = (await call("POST", "/store/carts", {
    region_id: shop.regionId,
    email,
    shipping_address: address,
    billing_address: address,
    items,
  })) as { cart: Cart }
  const { shipping_options: options } = (await call(
    "GET",
    `/store/shipping-options?cart_id=${cart.id}`,
  )) as { shipping_options: { id: string }[] }
  await call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: options[0]?.id })
  return cart
}

export const placeOrder = (
  { headers: own }: Client,
  body: object,
  { at, headers = {} }: Door = {},
): Promise<Answer> =>
  ask("/store/customers/me/cart/order", {
    method: "POST",
    headers: { ...own, ...headers },
    body,
    ...(at === undefined ? {} : { at }),
  })

export const orderIn = (answer: Answer): Order => {
  if (answer.status !== 200) throw new Error(`No order was placed: ${answer.text}`)
  return answer.json<{ order: Order }>().order
}
