import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { cartOf, fillCartOf, orderIn, placeOrder } from "../../support/order"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, mostStocked, type ShopFacts } from "../../support/shop/facts"
import { address } from "../../support/shop/purchase"

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

const item = (index: number, quantity: number) => ({
  variant_id: variants[index] ?? "",
  quantity,
})

const fill = (client: Client, ...amounts: number[]) =>
  fillCartOf(client, { shop, items: amounts.map((quantity, index) => item(index, quantity)) })

const lineOf = async (client: Client, index: number): Promise<string> =>
  (await cartOf(client)).items.find((line) => line.variant_id === variants[index])?.id ?? ""

const ordersOf = async ({ call }: Client) =>
  (await call("GET", "/store/customers/me/orders")) as { orders: Order[]; count: number }

/** In the order in which the tests name them. */
const itemsOf = ({ items }: Order) =>
  items
    .map(({ variant_id, quantity }) => ({ variant_id, quantity }))
    .sort((one, other) => placeOf(one.variant_id) - placeOf(other.variant_id))

const placeOf = (variant: string | null) => variants.indexOf(variant ?? "")

describe("an order of the cart", () => {
  it("takes everything, reserves it, and waits for its money", async () => {
    const vera = await register()
    const cart = await fill(vera, 2, 1)
    const answer = await placeOrder(vera, { pay: "later" })
    expect(answer.status).toBe(200)
    const order = orderIn(answer)
    expect(itemsOf(order)).toEqual([item(0, 2), item(1, 1)])
    expect(order).toMatchObject({
      status: "unpaid",
      payment: "unpaid",
      delivery: "processing",
      pays_on_delivery: false,
      currency_code: "rub",
      address: { city: address.city, address_1: address.address_1 },
    })
    expect(order.total).toBe(cart.item_total + order.delivery_total)
    expect(order.items.map(({ total }) => total).reduce((sum, one) => sum + one)).toBe(
      cart.item_total,
    )
    expect(await cartOf(vera)).toMatchObject({ id: cart.id, items: [] })
    const { rows } = await pool.query<{ quantity: string }>(
      `select quantity::int from reservation_item where line_item_id = any($1)
        and deleted_at is null order by quantity`,
      [order.items.map(({ id }) => id)],
    )
    expect(rows.map(({ quantity }) => quantity)).toEqual([1, 2])
  })

  it("takes the chosen positions, and leaves the others where they were", async () => {
    const gleb = await register()
    const cart = await fill(gleb, 1, 2, 3)
    const chosen = await lineOf(gleb, 1)
    const left = [await lineOf(gleb, 0), await lineOf(gleb, 2)]
    const order = orderIn(
      await placeOrder(gleb, { line_ids: [chosen, chosen], pay: "on_delivery" }),
    )
    expect(itemsOf(order)).toEqual([item(1, 2)])
    expect(order).toMatchObject({ status: "on_delivery", pays_on_delivery: true })
    const after = await cartOf(gleb)
    expect(after.id).toBe(cart.id)
    expect(after.items.map(({ id }) => id).sort()).toEqual(left.sort())
    const { orders, count } = await ordersOf(gleb)
    expect([orders.map(({ id }) => id), count]).toEqual([[order.id], 1])
  })

  it("is one, however often the same wish is repeated", async () => {
    const dina = await register()
    await fill(dina, 1)
    const headers = { "Idempotency-Key": `wish-${Date.now()}` }
    const first = await placeOrder(dina, { pay: "now" }, { headers })
    const again = await placeOrder(dina, { pay: "now" }, { headers })
    expect(again.text).toBe(first.text)
    // As if the answer had been lost with the process that had it.
    await pool.query(`delete from idempotency_key`)
    expect(orderIn(await placeOrder(dina, { pay: "now" }, { headers })).id).toBe(orderIn(first).id)
    expect((await placeOrder(dina, { pay: "later" }, { headers })).status).toBe(422)
    expect((await ordersOf(dina)).count).toBe(1)
  })

  it("is one of all that are asked for at the same moment", async () => {
    const egor = await register()
    await fill(egor, 1)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => placeOrder(egor, { pay: "later" })),
    )
    const codes = answers.map((answer) => answer.json<{ code?: string }>().code ?? "ordered").sort()
    expect(codes.filter((code) => code === "ordered")).toHaveLength(1)
    expect(new Set(codes.filter((code) => code !== "ordered"))).toEqual(
      new Set(["checkout_nothing_chosen"]),
    )
    expect((await ordersOf(egor)).count).toBe(1)
  })

  it("leaves nothing in the cart of what a killed process has ordered", async () => {
    const boris = await register()
    await fill(boris, 1, 1)
    const chosen = await lineOf(boris, 0)
    const other = await lineOf(boris, 1)
    await placeOrder(boris, { line_ids: [chosen], pay: "later" })
    // As it would be, had it been killed before its last step.
    await pool.query(`update cart_line_item set deleted_at = null where id = $1`, [chosen])
    await pool.query(
      `update checkout_selection set settled_at = null where cart_id in (
         select cart_id from checkout_selection_line where line_id = $1)`,
      [chosen],
    )
    expect((await cartOf(boris)).items.map(({ id }) => id)).toEqual([other])
    expect(itemsOf(orderIn(await placeOrder(boris, { pay: "later" })))).toEqual([item(1, 1)])
  })

  it("goes to the usual address where the cart names none", async () => {
    const zoya = await register()
    const { cart } = (await zoya.call("POST", "/store/carts", { items: [item(0, 1)] })) as {
      cart: { id: string }
    }
    const bare = await placeOrder(zoya, { pay: "later" })
    expect([bare.status, bare.json<{ code: string }>().code]).toEqual([
      400,
      "checkout_address_missing",
    ])
    await zoya.call("POST", "/store/customers/me/addresses", { ...address, city: "Тула" })
    const undelivered = await placeOrder(zoya, { pay: "later" })
    expect(undelivered.json<{ code: string }>().code).toBe("checkout_delivery_missing")
    const { shipping_options: options } = (await zoya.call(
      "GET",
      `/store/shipping-options?cart_id=${cart.id}`,
    )) as { shipping_options: { id: string }[] }
    await zoya.call("POST", `/store/carts/${cart.id}/shipping-methods`, {
      option_id: options[0]?.id,
    })
    expect(orderIn(await placeOrder(zoya, { pay: "later" })).address?.city).toBe("Тула")
  })

  it("is not made at a price that has changed since", async () => {
    const anna = await register()
    await fill(anna, 1)
    await pool.query(
      `update cart_line_item set unit_price = unit_price - 1,
              raw_unit_price = jsonb_set(raw_unit_price, '{value}', to_jsonb((unit_price - 1)::text))
        where id = $1`,
      [await lineOf(anna, 0)],
    )
    const seen = (await cartOf(anna)).item_total
    const answer = await placeOrder(anna, { pay: "later" })
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([
      409,
      "checkout_price_stale",
    ])
    expect((await cartOf(anna)).item_total).toBe(seen + 1)
    expect(orderIn(await placeOrder(anna, { pay: "later" })).status).toBe("unpaid")
  })

  it.each([
    [{}, "pay"],
    [{ pay: "never" }, "pay"],
    [{ pay: "later", line_ids: [] }, "line_ids"],
    [{ pay: "later", line_ids: "all" }, "line_ids"],
    [{ pay: "later", price: 1 }, "price"],
  ])("is refused when asked for by %j", async (body, field) => {
    const answer = await placeOrder(await register(), body)
    expect([answer.status, answer.json<{ message: string }>().message]).toEqual([
      400,
      expect.stringContaining(field),
    ])
  })

  it("is made of one's own positions only, by somebody who is logged in", async () => {
    const [vera, gleb] = [await register(), await register()]
    await fill(vera, 1)
    await fill(gleb, 1)
    const foreign = await placeOrder(gleb, { line_ids: [await lineOf(vera, 0)], pay: "later" })
    expect(foreign.json<{ code: string }>().code).toBe("checkout_line_unknown")
    const guest = await ask("/store/customers/me/cart/order", {
      method: "POST",
      headers: { "x-publishable-api-key": shop.publishableKey },
      body: { pay: "later" },
    })
    expect(guest.status).toBe(401)
    const { id } = orderIn(await placeOrder(vera, { pay: "later" }))
    const seen = await ask(`/store/customers/me/orders/${id}`, { headers: gleb.headers })
    expect(seen.status).toBe(404)
    expect((await ordersOf(gleb)).count).toBe(0)
  })
})
