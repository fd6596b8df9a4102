import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, mostStocked, type ShopFacts } from "../../support/shop/facts"
import { buy } from "../../support/shop/purchase"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

type Line = { id: string; variant_id: string; quantity: number }
type Cart = { id: string; email: string; items: Line[] }

let pool: Pool
let shop: ShopFacts
let variants: string[]

beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  variants = await mostStocked(pool, 3)
})
afterAll(() => pool.end())

const register = (): Promise<Client> => newClient(shop)

const guest = () => callerOf(backendUrl(), { "x-publishable-api-key": shop.publishableKey })

const cartOf = async ({ call }: Client): Promise<Cart> =>
  ((await call("GET", "/store/customers/me/cart")) as { cart: Cart }).cart

const createCart = async (call: Client["call"], more: object = {}): Promise<Cart> =>
  (
    (await call("POST", "/store/carts", { region_id: shop.regionId, ...more })) as {
      cart: Cart
    }
  ).cart

const openCartsOf = async (customer: string): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id from cart where customer_id = $1 and completed_at is null and deleted_at is null`,
    [customer],
  )
  return rows.map(({ id }) => id)
}

const line = (index: number, quantity: number) => ({
  variant_id: variants[index] ?? "",
  quantity,
})

const linesOf = ({ items }: Cart) =>
  items
    .map(({ variant_id, quantity }) => ({ variant_id, quantity }))
    .sort((one, other) => variants.indexOf(one.variant_id) - variants.indexOf(other.variant_id))

describe("the cart of an account", () => {
  it("is there without being asked for, and is the same by every way", async () => {
    const vera = await register()
    await until(async () => (await openCartsOf(vera.id)).length === 1)
    const [id] = await openCartsOf(vera.id)
    expect(await cartOf(vera)).toMatchObject({ id, email: vera.email, items: [] })
    expect((await createCart(vera.call)).id).toBe(id)
    expect(linesOf(await createCart(vera.call, { items: [line(0, 2)] }))).toEqual([line(0, 2)])
    expect(linesOf(await cartOf(vera))).toEqual([line(0, 2)])
    expect(await openCartsOf(vera.id)).toEqual([id])
  })

  it("is asked for with a login", async () => {
    const answer = await ask("/store/customers/me/cart", {
      headers: { "x-publishable-api-key": shop.publishableKey },
    })
    expect(answer.status).toBe(401)
  })

  it("is one, whoever asks for it at the same moment", async () => {
    const gleb = await register()
    const asked = Array.from({ length: 6 }, () => createCart(gleb.call))
    const ids = new Set((await Promise.all(asked)).map(({ id }) => id))
    expect(await openCartsOf(gleb.id)).toEqual([...ids])
  })

  it("begins anew when it has become an order", async () => {
    const dina = await register()
    const { cart } = await buy(dina.call, { ...shop, email: dina.email })
    await until(async () => (await openCartsOf(dina.id)).length === 1)
    expect(await openCartsOf(dina.id)).not.toContain(cart)
  })

  it("goes with the account", async () => {
    const egor = await register()
    const { id } = await cartOf(egor)
    const staff = callerOf(backendUrl(), bearer(await adminToken()))
    await staff("DELETE", `/admin/customers/${egor.id}`)
    await until(async () => (await openCartsOf(egor.id)).length === 0)
    const { rows } = await pool.query(`select from cart where id = $1 and deleted_at is null`, [id])
    expect(rows).toEqual([])
  })
})

describe("a guest who logs in", () => {
  it("finds both carts in one, under the id that the browser knows", async () => {
    const zoya = await register()
    const before = await createCart(zoya.call, { items: [line(0, 2), line(1, 1)] })
    const { id } = await createCart(guest(), { items: [line(0, 3), line(2, 1)] })
    const given = await zoya.call("POST", `/store/carts/${id}/customer`, {})
    expect(linesOf((given as { cart: Cart }).cart)).toEqual([line(0, 5), line(1, 1), line(2, 1)])
    expect(await cartOf(zoya)).toMatchObject({ id, email: zoya.email })
    const old = await ask(`/store/carts/${before.id}`, { headers: zoya.headers })
    expect(old.status).toBe(404)
    expect(await openCartsOf(zoya.id)).toEqual([id])
  })

  it("keeps what waits in the account when the guest's cart is an order already", async () => {
    const maria = await register()
    await createCart(maria.call, { items: [line(0, 2)] })
    const { cart } = await buy(guest(), { ...shop, email: maria.email.replace("@", "+guest@") })
    const answer = await ask(`/store/carts/${cart}/customer`, {
      method: "POST",
      headers: maria.headers,
      body: {},
    })
    expect(answer.json()).toMatchObject({ code: "checkout_cart_taken" })
    expect(linesOf(await cartOf(maria))).toEqual([line(0, 2)])
  })

  it("may order what somebody who was killed had picked from the account's cart", async () => {
    const ivan = await register()
    const { id: cart, items } = await createCart(ivan.call, { items: [line(0, 1)] })
    await pool.query(
      `with picked as (
         insert into checkout_selection (cart_id, open_cart_id, customer_id, pay)
           values ('cart_' || $1::text, $1, $2, 'later') returning cart_id)
       insert into checkout_selection_line (line_id, cart_id) select $3, cart_id from picked`,
      [cart, ivan.id, items[0]?.id],
    )
    const { id } = await createCart(guest(), { items: [line(1, 1)] })
    await ivan.call("POST", `/store/carts/${id}/customer`, {})
    const { rows } = await pool.query("select from checkout_selection_line where line_id = $1", [
      items[0]?.id,
    ])
    expect(rows).toEqual([])
  })

  it("gets no more of one product than a cart may hold", async () => {
    const anna = await register()
    await createCart(anna.call, { items: [line(0, 8)] })
    const { id } = await createCart(guest(), { items: [line(0, 7)] })
    const given = await anna.call("POST", `/store/carts/${id}/customer`, {})
    expect(linesOf((given as { cart: Cart }).cart)).toEqual([line(0, 10)])
  })
})

describe("an address of a cart", () => {
  it.each(["shipping_address", "billing_address"])(
    "%s is written, not named by an id",
    async (field) => {
      const vera = await register()
      const { id } = await createCart(vera.call)
      for (const path of ["/store/carts", `/store/carts/${id}`]) {
        const body = { [field]: `caaddr_${"0".repeat(26)}` }
        const answer = await ask(path, { method: "POST", headers: vera.headers, body })
        expect(answer.json().message).toContain(field)
        expect(answer.status).toBe(400)
      }
    },
  )
})

describe("a product in a cart", () => {
  it("is there ten times at most, however it comes in", async () => {
    const { id } = await createCart(guest(), { items: [line(0, 6)] })
    const headers = { "x-publishable-api-key": shop.publishableKey }
    const add = (path: string, body: object) =>
      ask(`/store/carts/${id}/line-items${path}`, { method: "POST", headers, body })
    const { cart } = (await add("", line(0, 4))).json<{ cart: Cart }>()
    expect(linesOf(cart)).toEqual([line(0, 10)])
    const own = `/${cart.items[0]?.id ?? ""}`
    for (const [path, body] of [
      ["", line(0, 1)],
      ["", { ...line(0, 1), metadata: { gift: true } }],
      ["", line(1, 11)],
      [own, { quantity: 11 }],
    ] as const) {
      const answer = await add(path, body)
      expect(answer.json()).toMatchObject({ code: "checkout_too_many" })
      expect(answer.status).toBe(400)
    }
  })
})

describe("the database", () => {
  const insert = (customer: string) =>
    pool.query(
      `insert into cart (id, customer_id, currency_code) values ('cart_' || gen_random_uuid(), $1, 'rub')`,
      [customer],
    )

  it("lets nobody give an account a second open cart", async () => {
    const boris = await register()
    await cartOf(boris)
    await expect(insert(boris.id)).rejects.toMatchObject({ constraint: "checkout_cart_taken" })
  })

  it("leaves carts under a typed e-mail to their guests when an account takes it", async () => {
    const email = `typed-${Date.now()}@example.com`
    const one = await createCart(guest(), { email })
    const other = await createCart(guest(), { email })
    const { rows } = await pool.query<{ id: string }>(
      `select customer_id as id from cart where id = any($1) group by 1`,
      [[one.id, other.id]],
    )
    const customer = rows[0]?.id ?? ""
    expect(await openCartsOf(customer)).toHaveLength(2)
    await pool.query(`update customer set has_account = true where id = $1`, [customer])
    await until(async () => (await openCartsOf(customer)).length === 1)
    const [opened] = await openCartsOf(customer)
    expect([one.id, other.id]).not.toContain(opened)
    expect((await guest()("GET", `/store/carts/${one.id}`)).cart).toMatchObject({ id: one.id })
  })
})
