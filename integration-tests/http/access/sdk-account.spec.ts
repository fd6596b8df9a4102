import type { Pool } from "pg"
import { PASSWORD } from "../../support/account"
import { openPool } from "../../support/database"
import { awaitMail, linkIn } from "../../support/mail"
import { provedClient } from "../../support/proved-client"
import { openSdk, refused, registerBySdk } from "../../support/sdk"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { address } from "../../support/shop/purchase"

const NEW_PASSWORD = "Kikimora-2026!"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

describe("the address book of Medusa's SDK", () => {
  it("takes an address, changes it and forgets it", async () => {
    const { sdk, id } = await registerBySdk(shop, "settled")
    const { customer } = sdk.store
    const made = await customer.createAddress({ ...address, is_default_shipping: true })
    const addressId = made.customer.addresses[0]?.id ?? ""
    expect(made.customer).toMatchObject({ id, addresses: [{ is_default_shipping: true }] })
    const changed = await customer.updateAddress(addressId, { ...address, city: "Тверь" })
    expect(changed.customer.addresses).toMatchObject([{ id: addressId, city: "Тверь" }])
    const kept = await customer.retrieveAddress(addressId)
    expect(kept.address).toMatchObject({ city: "Тверь", address_1: address.address_1 })
    const deleted = await customer.deleteAddress(addressId)
    expect(deleted).toMatchObject({ object: "address", deleted: true })
    expect((await customer.listAddress()).addresses).toEqual([])
    expect(await refused(customer.retrieveAddress(addressId))).toBe(404)
  })

  it("is nobody else's", async () => {
    const owner = await registerBySdk(shop, "dweller")
    const made = await owner.sdk.store.customer.createAddress(address)
    const addressId = made.customer.addresses[0]?.id ?? ""
    const { sdk } = await registerBySdk(shop, "nosy")
    const { customer } = sdk.store
    expect(await refused(customer.retrieveAddress(addressId))).toBe(404)
    expect(await refused(customer.updateAddress(addressId, { city: "Тверь" }))).toBe(404)
    expect(await refused(customer.deleteAddress(addressId))).toBe(404)
    expect(await refused(openSdk(shop).store.customer.deleteAddress(addressId))).toBe(401)
    const { addresses } = await owner.sdk.store.customer.listAddress()
    expect(addresses).toMatchObject([{ id: addressId, city: address.city }])
  })
})

describe("the account that Medusa's SDK shows", () => {
  it("is told with its orders and changed, but not to another e-mail", async () => {
    const { sdk, id, email } = await registerBySdk(shop, "account")
    const told = await sdk.store.customer.retrieve({ fields: "*orders" })
    expect(told.customer).toMatchObject({ id, email })
    const { customer } = await sdk.store.customer.update({ first_name: "Вера", last_name: "Белая" })
    expect(customer).toMatchObject({ id, email, first_name: "Вера", last_name: "Белая" })
    const other = { email: `other-${email}` } as object
    expect(await refused(sdk.store.customer.update(other))).toBe(400)
    expect((await sdk.store.customer.retrieve()).customer.email).toBe(email)
  })
})

describe("a forgotten password in Medusa's SDK", () => {
  it("is set anew by the token of the mail, once", async () => {
    const { email } = await provedClient({ pool, shop })
    const sdk = openSdk(shop)
    await sdk.auth.resetPassword("customer", "emailpass", { identifier: email })
    const link = linkIn(await awaitMail(pool, { email, count: 2 }))
    const token = link.searchParams.get("token") ?? ""
    const set = (password: string) =>
      sdk.auth.updateProvider("customer", "emailpass", { password }, token)
    expect(await refused(set("weak"))).toBe(400)
    await set(NEW_PASSWORD)
    expect(await refused(set("Leshy-2026!"))).toBe(400)
    const logIn = (password: string) => sdk.auth.login("customer", "emailpass", { email, password })
    expect(await refused(logIn(PASSWORD))).toBe(401)
    await logIn(NEW_PASSWORD)
    expect((await sdk.store.customer.retrieve()).customer.email).toBe(email)
  })

  it("is set by no login, neither one's own nor somebody else's", async () => {
    const { sdk, email } = await registerBySdk(shop, "password")
    const token = await sdk.client.getToken()
    const set = sdk.auth.updateProvider(
      "customer",
      "emailpass",
      { password: NEW_PASSWORD },
      token ?? "",
    )
    expect(await refused(set)).toBe(401)
    await sdk.auth.login("customer", "emailpass", { email, password: PASSWORD })
  })

  it("is asked for alike where there is no account", async () => {
    const nobody = `nobody-${Date.now()}@shop.test`
    const { auth } = openSdk(shop)
    expect(await refused(auth.resetPassword("customer", "emailpass", { identifier: nobody }))).toBe(
      undefined,
    )
  })
})
