import type { Pool } from "pg"
import { ask, type Answer } from "../../support/ask"
import { openPool } from "../../support/database"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { registerClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { buy, fillCart, openPayment } from "../../support/shop/purchase"

/** Ten registrations of one e-mail may be tried, and one has been made. */
const MOST_GUESSES = 9

let pool: Pool
let shop: ShopFacts
let vera: Client
let gleb: Client
const guest = () => ({ "x-publishable-api-key": shop.publishableKey })

const register = (name: string) =>
  registerClient(backendUrl(), {
    name: `${name}-${Date.now()}`,
    publishableKey: shop.publishableKey,
  })

beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  vera = await register("vera")
  gleb = await register("gleb")
})
afterAll(() => pool.end())

type Question = { method?: string; body?: unknown }
const seenBy = (headers: Record<string, string>, path: string, question: Question = {}) =>
  ask(path, { ...question, headers })

/** Foreign and missing must be one answer: whoever compares them learns nothing. */
const expectSame = (foreign: Answer, missing: Answer) => {
  expect(foreign.status).toBe(404)
  expect({ status: foreign.status, text: foreign.text }).toEqual({
    status: missing.status,
    text: missing.text,
  })
}

const ways = (cart: string): [string, string, Question][] => [
  ["reads", `/store/carts/${cart}`, {}],
  ["reads with a slash", `/store/carts/${cart}/`, {}],
  ["reads in capitals", `/STORE/Carts/${cart}`, {}],
  ["reads encoded", `/store/carts/%63${cart.slice(1)}`, {}],
  ["changes", `/store/carts/${cart}`, { method: "POST", body: { email: "x@shop.test" } }],
  ["takes over", `/store/carts/${cart}/customer`, { method: "POST", body: {} }],
  ["completes", `/store/carts/${cart}/complete`, { method: "POST", body: {} }],
  ["adds to", `/store/carts/${cart}/line-items`, { method: "POST", body: { variant_id: "v" } }],
  ["pays", "/store/payment-collections", { method: "POST", body: { cart_id: cart } }],
  ["delivers", `/store/shipping-options?cart_id=${cart}`, {}],
]

describe("a cart of an account", () => {
  it("answers its account only, by every way", async () => {
    const cart = await fillCart(vera.call, shop)
    const missing = `cart_${"0".repeat(26)}`
    expect((await seenBy(vera.headers, `/store/carts/${cart}`)).status).toBe(200)
    const missingWays = ways(missing)
    for (const [index, [, path, question]] of ways(cart).entries()) {
      for (const headers of [guest(), gleb.headers]) {
        const [, missingPath = "", missingQuestion] = missingWays[index] ?? []
        expectSame(
          await seenBy(headers, path, question),
          await seenBy(headers, missingPath, missingQuestion),
        )
      }
    }
  })

  it("gives its payment to nobody else", async () => {
    const cart = await fillCart(vera.call, shop)
    const payment = await openPayment(vera.call, cart)
    const path = (id: string) => `/store/payment-collections/${id}/payment-sessions`
    const question = { method: "POST", body: { provider_id: "pp_deferred_on-delivery" } }
    expectSame(
      await seenBy(gleb.headers, path(payment), question),
      await seenBy(gleb.headers, path("pay_col_0"), question),
    )
  })
})

describe("a cart of a guest", () => {
  it("answers whoever knows its id", async () => {
    const cart = await fillCart(callerOf(backendUrl(), guest()), shop)
    expect((await seenBy(guest(), `/store/carts/${cart}`)).status).toBe(200)
    expect((await seenBy(gleb.headers, `/store/carts/${cart}`)).status).toBe(200)
  })

  it.each(["create", "update"])("is not slipped into an account by its e-mail: %s", async (way) => {
    const cart = await fillCart(callerOf(backendUrl(), guest()), shop)
    const path = way === "create" ? "/store/carts" : `/store/carts/${cart}`
    for (const email of [vera.email, vera.email.toUpperCase()]) {
      const answer = await seenBy(guest(), path, { method: "POST", body: { email } })
      expect(answer.json()).toMatchObject({ code: "access_email_has_account" })
      expect(answer.status).toBe(400)
    }
  })
})

describe("the e-mails of accounts", () => {
  it("are not to be found out by writing them into carts", async () => {
    const { email } = await register("sought")
    const codes: string[] = []
    for (let guess = 0; guess < MOST_GUESSES + 1; guess += 1) {
      const answer = await seenBy(guest(), "/store/carts", { method: "POST", body: { email } })
      codes.push(answer.json<{ code: string }>().code)
    }
    expect(codes.slice(0, -1)).toEqual(Array(MOST_GUESSES).fill("access_email_has_account"))
    expect(codes.at(-1)).toBe("account_throttled")
  })
})

describe("a line of a cart", () => {
  it("is taken out by nobody who only has a cart too", async () => {
    const call = callerOf(backendUrl(), guest())
    const [own, foreign] = [await fillCart(call, shop), await fillCart(call, shop)]
    const lineOf = async (cart: string) =>
      (await seenBy(guest(), `/store/carts/${cart}`)).json<{ cart: { items: { id: string }[] } }>()
        .cart.items[0]?.id ?? "none"
    const takeOut = (line: string) =>
      seenBy(guest(), `/store/carts/${own}/line-items/${line}`, { method: "DELETE" })
    const line = await lineOf(foreign)
    expectSame(await takeOut(line), await takeOut("cali_0"))
    expect(await lineOf(foreign)).toBe(line)
    expect((await takeOut(await lineOf(own))).status).toBe(200)
  })
})

describe("an order", () => {
  it("of an account answers its account only", async () => {
    const { order } = await buy(vera.call, { ...shop, email: vera.email })
    expect((await seenBy(vera.headers, `/store/orders/${order}`)).status).toBe(200)
    const others: [string, Question][] = [
      ["/store/orders/ID", {}],
      ["/store/orders/ID/transfer/request", { method: "POST", body: {} }],
      ["/store/orders/ID/transfer/cancel", { method: "POST", body: {} }],
    ]
    for (const [path, question] of others) {
      for (const headers of [guest(), gleb.headers]) {
        expectSame(
          await seenBy(headers, path.replace("ID", order), question),
          await seenBy(headers, path.replace("ID", "order_0"), question),
        )
      }
    }
    const items = [{ id: "item", quantity: 1 }]
    const giveBack = (order_id: string) =>
      seenBy(gleb.headers, "/store/returns", { method: "POST", body: { order_id, items } })
    expectSame(await giveBack(order), await giveBack("order_0"))
  })

  it("of a guest answers its id for a day", async () => {
    const call = callerOf(backendUrl(), guest())
    const { cart, order } = await buy(call, { ...shop, email: `passer-${Date.now()}@shop.test` })
    const viaCart = (id: string): [string, Question][] => [
      [`/store/carts/${id}`, {}],
      [`/store/carts/${id}/complete`, { method: "POST" }],
    ]
    expect((await seenBy(guest(), `/store/orders/${order}`)).status).toBe(200)
    for (const way of viaCart(cart)) expect((await seenBy(guest(), ...way)).status).toBe(200)
    const aged = (hours: number) =>
      pool.query(`update "order" set created_at = now() - $2 * interval '1 hour' where id = $1`, [
        order,
        hours,
      ])
    await aged(23.9)
    expect((await seenBy(guest(), `/store/orders/${order}`)).status).toBe(200)
    await aged(24.1)
    expectSame(
      await seenBy(guest(), `/store/orders/${order}`),
      await seenBy(guest(), "/store/orders/order_0"),
    )
    for (const [index, way] of viaCart(cart).entries()) {
      const [path = "", question] = viaCart("cart_0")[index] ?? []
      expectSame(await seenBy(guest(), ...way), await seenBy(guest(), path, question))
    }
  })
})

describe("what has no row in the table of doors", () => {
  it.each(["/store/secrets", "/store/customers/you", "/store"])("%s is not there", async (path) => {
    expect((await seenBy(vera.headers, path)).status).toBe(404)
  })
})
