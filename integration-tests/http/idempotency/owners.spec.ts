import { randomUUID } from "node:crypto"
import { ask } from "../../support/ask"
import { completeCart, openStorefront, prepareCart, type Storefront } from "../../support/checkout"
import { openPool } from "../../support/database"
import { bearer } from "../../support/staff"

const pool = openPool()
let storefront: Storefront
let variant: string

const register = async (): Promise<Record<string, string>> => {
  const login = { email: `${randomUUID()}@example.com`, password: "Long-enough-1!" }
  const known = await ask("/auth/customer/emailpass/register", { method: "POST", body: login })
  await ask("/store/customers", {
    method: "POST",
    headers: { ...storefront.headers, ...bearer(known.json<{ token: string }>().token) },
    body: { email: login.email },
  })
  const again = await ask("/auth/customer/emailpass", { method: "POST", body: login })
  return { ...storefront.headers, ...bearer(again.json<{ token: string }>().token) }
}

const post = (path: string, headers: Record<string, string>, body?: unknown) =>
  ask(path, { method: "POST", headers, body })

beforeAll(async () => {
  storefront = await openStorefront(pool)
  const { rows } = await pool.query<{ id: string }>(
    `select link.variant_id as id from product_variant_inventory_item link
       join inventory_level using (inventory_item_id) order by stocked_quantity desc limit 1`,
  )
  variant = rows[0]?.id ?? ""
})
afterAll(() => pool.end())

describe("the same key and the same body of two people", () => {
  it("are two requests when they are two customers", async () => {
    const key = { "idempotency-key": "1" }
    const body = { first_name: "Anna", address_1: "1", city: "Y", country_code: "ru" }
    const answers = []
    for (const customer of [await register(), await register()]) {
      answers.push(await post("/store/customers/me/addresses", { ...customer, ...key }, body))
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[0]?.text).not.toBe(answers[1]?.text)
  })

  it("are two requests when they are two guests with a cart each", async () => {
    const key = { "idempotency-key": "complete" }
    const items = [{ variant_id: variant, quantity: 1 }]
    const orders = []
    for (let i = 0; i < 2; i += 1) {
      const cart = await prepareCart({ storefront }, items)
      const { headers, json } = await completeCart({ storefront }, cart, key)
      expect(headers.has("idempotency-replayed")).toBe(false)
      orders.push(json<{ order: { id: string } }>().order.id)
    }
    expect(new Set(orders).size).toBe(2)
  })

  it("are two requests when they are two guests without one, behind one address", async () => {
    const carts = []
    for (const program of ["Anna's browser", "Boris's browser", "Anna's browser"]) {
      const headers = { ...storefront.headers, "user-agent": program, "idempotency-key": "cart" }
      const answer = await post("/store/carts", headers, { region_id: storefront.regionId })
      carts.push(answer.json<{ cart: { id: string } }>().cart.id)
    }
    expect(carts[1]).not.toBe(carts[0])
    expect(carts[2]).toBe(carts[0])
  })

  it("are one request when a guest pays for his cart from another network", async () => {
    const cart = await prepareCart({ storefront }, [{ variant_id: variant, quantity: 1 }])
    const answers = []
    for (const program of ["At home", "On the train"]) {
      const headers = { "user-agent": program, "idempotency-key": "pay" }
      answers.push(await completeCart({ storefront }, cart, headers))
    }
    expect(answers[1]?.headers.get("idempotency-replayed")).toBe("true")
    expect(answers[1]?.text).toBe(answers[0]?.text)
  })

  it("are two requests when a cart's id stands in the body only", async () => {
    const key = { ...storefront.headers, "idempotency-key": "payment" }
    const collections = []
    for (let i = 0; i < 2; i += 1) {
      const made = await post("/store/carts", storefront.headers, {
        region_id: storefront.regionId,
      })
      const cart_id = made.json<{ cart: { id: string } }>().cart.id
      const answer = await post("/store/payment-collections", key, { cart_id })
      expect(answer.status).toBe(200)
      collections.push(answer.json<{ payment_collection: { id: string } }>().payment_collection.id)
    }
    expect(new Set(collections).size).toBe(2)
  })
})
