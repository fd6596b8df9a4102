import Medusa from "@medusajs/js-sdk"
import { PASSWORD } from "./account"
import { backendUrl } from "./settings"
import type { ShopFacts } from "./shop/facts"
import { address } from "./shop/purchase"

/** A storefront of its own, as Medusa's starters open one. */
export const openSdk = ({ publishableKey }: ShopFacts) =>
  new Medusa({
    baseUrl: backendUrl(),
    publishableKey,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })

/** The status of a refusal; undefined if there was none. */
export const refused = async (call: Promise<unknown>): Promise<number | undefined> => {
  const error = (await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )) as { status: number } | null
  return error?.status
}

let made = 0

export const registerBySdk = async (shop: ShopFacts, name: string) => {
  const sdk = openSdk(shop)
  made += 1
  const email = `${name}-${Date.now()}-${process.pid}-${made}@shop.test`
  await sdk.auth.register("customer", "emailpass", { email, password: PASSWORD })
  const { customer } = await sdk.store.customer.create({ email, first_name: name })
  await sdk.auth.login("customer", "emailpass", { email, password: PASSWORD })
  return { sdk, email, id: customer.id }
}

export const fillBySdk = async ({ store }: Medusa, shop: ShopFacts): Promise<string> => {
  const { cart } = await store.cart.create({ region_id: shop.regionId })
  await store.cart.createLineItem(cart.id, { variant_id: shop.variantId, quantity: 2 })
  const changed = await store.cart.retrieve(cart.id)
  const [line] = changed.cart.items ?? []
  await store.cart.updateLineItem(cart.id, line?.id ?? "", { quantity: 1 })
  return cart.id
}

type Purchase = { cartId: string; email: string; shop: ShopFacts }

/** From a filled cart to an order that is paid on delivery. */
export const orderBySdk = async ({ store }: Medusa, { cartId, email, shop }: Purchase) => {
  await store.cart.update(cartId, { email, shipping_address: address, billing_address: address })
  const { shipping_options } = await store.fulfillment.listCartOptions({ cart_id: cartId })
  await store.cart.addShippingMethod(cartId, { option_id: shipping_options[0]?.id ?? "" })
  const { cart } = await store.cart.retrieve(cartId)
  const { payment_providers } = await store.payment.listPaymentProviders({
    region_id: shop.regionId,
  })
  const onDelivery = payment_providers.find(({ id }) => id === "pp_deferred_on-delivery")
  await store.payment.initiatePaymentSession(cart, { provider_id: onDelivery?.id ?? "" })
  const completed = await store.cart.complete(cartId)
  if (completed.type !== "order") throw new Error(completed.error.message)
  return completed.order.id
}
