import { randomInt } from "node:crypto"
import type { Pool } from "pg"
import { openPool } from "../../support/database"
import { fillBySdk, openSdk, orderBySdk, refused, registerBySdk } from "../../support/sdk"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { address } from "../../support/shop/purchase"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

describe("a storefront built on Medusa's SDK", () => {
  it("sells to a guest, who sees the order", async () => {
    const sdk = openSdk(shop)
    const { products } = await sdk.store.product.list({ limit: 2, region_id: shop.regionId })
    expect(products).toHaveLength(2)
    const cartId = await fillBySdk(sdk, shop)
    const order = await orderBySdk(sdk, { cartId, email: `guest-${Date.now()}@shop.test`, shop })
    expect((await sdk.store.order.retrieve(order)).order.id).toBe(order)
  })

  it("registers a customer, who buys, looks back, and logs out", async () => {
    const { sdk, email } = await registerBySdk(shop, "vasya")
    await sdk.store.customer.update({ phone: `+79${String(randomInt(1e9)).padStart(9, "0")}` })
    await sdk.store.customer.createAddress(address)
    expect((await sdk.store.customer.listAddress()).addresses).toHaveLength(1)
    const order = await orderBySdk(sdk, { cartId: await fillBySdk(sdk, shop), email, shop })
    expect((await sdk.store.order.list()).orders.map(({ id }) => id)).toEqual([order])
    await sdk.auth.logout()
    expect(await refused(sdk.store.customer.retrieve())).toBe(401)
    expect(await refused(sdk.store.order.retrieve(order))).toBe(404)
  })
})
