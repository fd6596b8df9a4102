import { randomInt } from "node:crypto"
import Medusa from "@medusajs/js-sdk"
import type { Pool } from "pg"
import { openPool } from "../../support/database"
import { backendUrl } from "../../support/settings"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { address } from "../../support/shop/purchase"

const PASSWORD = "Domovoy-2026!"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

const openStore = () =>
  new Medusa({
    baseUrl: backendUrl(),
    publishableKey: shop.publishableKey,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })

const refused = async (call: Promise<unknown>) => {
  const error = (await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )) as { status: number } | null
  return error?.status
}

const fill = async ({ store }: Medusa) => {
  const { cart } = await store.cart.create({ region_id: shop.regionId })
  await store.cart.createLineItem(cart.id, { variant_id: shop.variantId, quantity: 2 })
  const changed = await store.cart.retrieve(cart.id)
  const [line] = changed.cart.items ?? []
  await store.cart.updateLineItem(cart.id, line?.id ?? "", { quantity: 1 })
  return cart.id
}

const deliverAndPay = async ({ store }: Medusa, cartId: string) => {
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

const register = async (name: string) => {
  const sdk = openStore()
  const email = `${name}-${Date.now()}@shop.test`
  await sdk.auth.register("customer", "emailpass", { email, password: PASSWORD })
  await sdk.store.customer.create({ email, first_name: name })
  await sdk.auth.login("customer", "emailpass", { email, password: PASSWORD })
  return { sdk, email }
}

describe("a storefront built on Medusa's SDK", () => {
  it("sells to a guest, who sees the order", async () => {
    const sdk = openStore()
    const { products } = await sdk.store.product.list({ limit: 2, region_id: shop.regionId })
    expect(products).toHaveLength(2)
    const cart = await fill(sdk)
    await sdk.store.cart.update(cart, {
      email: `guest-${Date.now()}@shop.test`,
      shipping_address: address,
      billing_address: address,
    })
    const order = await deliverAndPay(sdk, cart)
    expect((await sdk.store.order.retrieve(order)).order.id).toBe(order)
  })

  it("registers a customer, who buys, looks back, and logs out", async () => {
    const { sdk, email } = await register("vasya")
    await sdk.store.customer.update({ phone: `+79${String(randomInt(1e9)).padStart(9, "0")}` })
    await sdk.store.customer.createAddress(address)
    expect((await sdk.store.customer.listAddress()).addresses).toHaveLength(1)
    const cart = await fill(sdk)
    await sdk.store.cart.update(cart, {
      email,
      shipping_address: address,
      billing_address: address,
    })
    const order = await deliverAndPay(sdk, cart)
    expect((await sdk.store.order.list()).orders.map(({ id }) => id)).toEqual([order])
    await sdk.auth.logout()
    expect(await refused(sdk.store.customer.retrieve())).toBe(401)
    expect(await refused(sdk.store.order.retrieve(order))).toBe(404)
  })

  it("keeps a guest's cart when the guest logs in", async () => {
    const guest = openStore()
    const cart = await fill(guest)
    const { sdk } = await register("petya")
    await sdk.store.cart.transferCart(cart)
    expect((await sdk.store.cart.retrieve(cart)).cart.items).toHaveLength(1)
    expect(await refused(guest.store.cart.retrieve(cart))).toBe(404)
  })
})
