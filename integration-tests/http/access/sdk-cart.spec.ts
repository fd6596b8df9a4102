import type { Pool } from "pg"
import { openPool } from "../../support/database"
import { fillBySdk, openSdk, orderBySdk, refused, registerBySdk } from "../../support/sdk"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { findShop, mostStocked, type ShopFacts } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"

/** What Medusa's starter asks of a cart. */
const fields =
  "*items, *region, *items.product, *items.variant, *items.thumbnail, *items.metadata, +items.total, *promotions, +shipping_methods.name"

let pool: Pool
let shop: ShopFacts
let code: string
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  code = await makePromotion()
})
afterAll(() => pool.end())

const makePromotion = async () => {
  const name = `TENTH-${process.pid}-${Date.now()}`
  await callerOf(backendUrl(), bearer(await adminToken()))("POST", "/admin/promotions", {
    code: name,
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
    },
  })
  return name
}

type Sdk = ReturnType<typeof openSdk>

const linesOf = async ({ store }: Sdk, cartId: string) =>
  ((await store.cart.retrieve(cartId, { fields })).cart.items ?? []).map(
    ({ id, variant_id, quantity }) => ({ id, variant_id, quantity }),
  )

describe("a promotion in a cart of Medusa's SDK", () => {
  it("takes its tenth off, until it is taken out again", async () => {
    const sdk = openSdk(shop)
    const { store } = sdk
    const cartId = await fillBySdk(sdk, shop)
    const { cart: before } = await store.cart.retrieve(cartId, { fields })
    const { cart: cheaper } = await store.cart.update(cartId, { promo_codes: [code] }, { fields })
    expect(cheaper.promotions.map((one) => one.code)).toEqual([code])
    expect(cheaper.discount_total).toBeCloseTo(before.item_total / 10, 2)
    expect(cheaper.total).toBeCloseTo(before.total - cheaper.discount_total, 2)
    const { cart: after } = await store.cart.update(cartId, { promo_codes: [] }, { fields })
    expect(after.promotions).toEqual([])
    expect(after.total).toBe(before.total)
  })

  it("is added and taken out by the doors of promotions, too", async () => {
    const sdk = openSdk(shop)
    const { store } = sdk
    const cartId = await fillBySdk(sdk, shop)
    const added = await store.cart.addPromotions(cartId, { promo_codes: [code] }, { fields })
    expect(added.cart.discount_total).toBeGreaterThan(0)
    const removed = await store.cart.removePromotions(cartId, { promo_codes: [code] }, { fields })
    expect(removed.cart).toMatchObject({ discount_total: 0, promotions: [] })
  })

  it("is still off when the cart becomes an order", async () => {
    const { sdk, email } = await registerBySdk(shop, "thrifty")
    const cartId = await fillBySdk(sdk, shop)
    const { cart } = await sdk.store.cart.update(cartId, { promo_codes: [code] })
    const order = await orderBySdk(sdk, { cartId, email, shop })
    const placed = await sdk.store.order.retrieve(order)
    expect(cart.discount_total).toBeGreaterThan(0)
    expect(placed.order.discount_total).toBe(cart.discount_total)
  })

  it("is refused if there is none of that name, and in somebody else's cart", async () => {
    const sdk = openSdk(shop)
    const { store } = sdk
    const cartId = await fillBySdk(sdk, shop)
    expect(await refused(store.cart.update(cartId, { promo_codes: ["NONE-SUCH"] }))).toBe(400)
    const owner = await registerBySdk(shop, "owner")
    const foreign = await fillBySdk(owner.sdk, shop)
    const wish = { promo_codes: [code] }
    expect(await refused(store.cart.update(foreign, wish))).toBe(404)
    expect(await refused(store.cart.addPromotions(foreign, wish))).toBe(404)
    expect(await refused(store.cart.removePromotions(foreign, wish))).toBe(404)
    const { cart } = await owner.sdk.store.cart.retrieve(foreign, { fields })
    expect(cart).toMatchObject({ discount_total: 0, promotions: [] })
  })
})

describe("a line in a cart of Medusa's SDK", () => {
  it("is taken out, and the others stay", async () => {
    const sdk = openSdk(shop)
    const cartId = await fillBySdk(sdk, shop)
    const other = (await mostStocked(pool, 2)).find((id) => id !== shop.variantId) ?? ""
    await sdk.store.cart.createLineItem(cartId, { variant_id: other, quantity: 1 })
    const line = (await linesOf(sdk, cartId)).find((one) => one.variant_id !== other)
    const deleted = await sdk.store.cart.deleteLineItem(cartId, line?.id ?? "")
    expect(deleted).toMatchObject({ id: line?.id, object: "line-item", deleted: true })
    expect(deleted.parent?.items?.map((one) => one.variant_id)).toEqual([other])
    expect((await linesOf(sdk, cartId)).map((one) => one.variant_id)).toEqual([other])
  })

  it("is nobody else's to take out or change", async () => {
    const owner = await registerBySdk(shop, "lines")
    const cartId = await fillBySdk(owner.sdk, shop)
    const before = await linesOf(owner.sdk, cartId)
    const line = before[0]?.id ?? ""
    for (const { sdk } of [{ sdk: openSdk(shop) }, await registerBySdk(shop, "other")]) {
      const own = await fillBySdk(sdk, shop)
      for (const cart of [cartId, own]) {
        expect(await refused(sdk.store.cart.deleteLineItem(cart, line))).toBe(404)
        expect(await refused(sdk.store.cart.updateLineItem(cart, line, { quantity: 9 }))).toBe(404)
      }
    }
    expect(await linesOf(owner.sdk, cartId)).toEqual(before)
  })
})

describe("a guest's cart of Medusa's SDK", () => {
  it("becomes the account's at login, and stays so however often it is said", async () => {
    const guest = openSdk(shop)
    const cartId = await fillBySdk(guest, shop)
    const { sdk, id, email } = await registerBySdk(shop, "petya")
    const { cart } = await sdk.store.cart.transferCart(cartId)
    expect(cart).toMatchObject({ id: cartId, customer_id: id, email })
    const lines = await linesOf(sdk, cartId)
    expect(lines).toMatchObject([{ variant_id: shop.variantId, quantity: 1 }])
    await sdk.store.cart.transferCart(cartId)
    expect(await linesOf(sdk, cartId)).toEqual(lines)
    expect(await refused(guest.store.cart.retrieve(cartId))).toBe(404)
  })

  it("takes up what waited in the account", async () => {
    const { sdk } = await registerBySdk(shop, "waiting")
    await fillBySdk(sdk, shop)
    const cartId = await fillBySdk(openSdk(shop), shop)
    await sdk.store.cart.transferCart(cartId)
    expect(await linesOf(sdk, cartId)).toMatchObject([{ variant_id: shop.variantId, quantity: 2 }])
  })

  it("goes to no guest, and an account's to no other account", async () => {
    const cartId = await fillBySdk(openSdk(shop), shop)
    expect(await refused(openSdk(shop).store.cart.transferCart(cartId))).toBe(401)
    const owner = await registerBySdk(shop, "keeper")
    const foreign = await fillBySdk(owner.sdk, shop)
    const { sdk } = await registerBySdk(shop, "taker")
    expect(await refused(sdk.store.cart.transferCart(foreign))).toBe(404)
    const { cart } = await owner.sdk.store.cart.retrieve(foreign)
    expect(cart.customer_id).toBe(owner.id)
  })
})
