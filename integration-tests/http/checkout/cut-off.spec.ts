import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { openPool } from "../../support/database"
import { cartOf, fillCartOf, orderIn, placeOrder } from "../../support/order"
import { card, GOOD, pay } from "../../support/pay"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { until } from "../../support/until"

/** The shop looks every half minute. */
const A_ROUND = 60_000

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

type Ordered = { client: Client; order: Order }

const buy = async (): Promise<Ordered> => {
  const client = await newClient(shop)
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 2 }] })
  return { client, order: orderIn(await placeOrder(client, { pay: "later" })) }
}

const ordersOf = async ({ client }: Ordered): Promise<Order[]> =>
  ((await client.call("GET", "/store/customers/me/orders")) as { orders: Order[] }).orders

const madeOf = `(select metadata ->> 'cart_id' from "order" where id = $1)`

const run = async ({ order }: Ordered, statement: string) => {
  const { rowCount } = await pool.query(statement, [order.id])
  if (!rowCount) throw new Error(`Nothing was changed by ${statement}`)
}

const age = `update "order" set created_at = now() - interval '20 seconds' where id = $1`
const unlink = "delete from order_cart where order_id = $1"
const reopen = `update cart set completed_at = null where id = ${madeOf}`

/** Whoever made the order was killed some time ago, and its positions are in the account's cart still. */
const cutOff = async (ordered: Ordered, ...lost: string[]) => {
  for (const statement of [
    `update checkout_selection set settled_at = null where cart_id = ${madeOf}`,
    `update cart_line_item set deleted_at = null where id in (
       select line_id from checkout_selection_line where cart_id = ${madeOf})`,
    `update payment_session set status = 'pending', created_at = now() - interval '1 minute'
      where payment_collection_id in (
        select payment_collection_id from cart_payment_collection where cart_id = ${madeOf})`,
    ...lost,
    age,
  ]) {
    await run(ordered, statement)
  }
}

const isThere = async ({ order }: Ordered): Promise<boolean> =>
  (await pool.query('select from "order" where id = $1', [order.id])).rowCount === 1

const reservedFor = async ({ order }: Ordered): Promise<number> => {
  const { rowCount } = await pool.query(
    "select from reservation_item where deleted_at is null and line_item_id = any($1)",
    [order.items.map(({ id }) => id)],
  )
  return rowCount ?? 0
}

describe("an order whose maker was killed", () => {
  it.each([
    ["before it was linked to its cart", [unlink, reopen]],
    ["before its cart was completed", [reopen]],
    ["before its payment was asked for", []],
  ])("%s is on no list, and is taken back with what was kept for it", async (_, statements) => {
    const broken = await buy()
    await cutOff(broken, ...statements)
    expect(await ordersOf(broken)).toEqual([])
    await until(async () => !(await isThere(broken)), A_ROUND)
    expect(await reservedFor(broken)).toBe(0)
    expect((await cartOf(broken.client)).items).toMatchObject([{ quantity: 2 }])
    const placed = orderIn(await placeOrder(broken.client, { pay: "later" }))
    expect((await ordersOf(broken)).map(({ id }) => id)).toEqual([placed.id])
    expect((await cartOf(broken.client)).items).toEqual([])
  })

  it("makes way at once for whoever orders again", async () => {
    const broken = await buy()
    await cutOff(broken, unlink, reopen)
    const placed = orderIn(await placeOrder(broken.client, { pay: "later" }))
    expect(await isThere(broken)).toBe(false)
    expect((await ordersOf(broken)).map(({ id }) => id)).toEqual([placed.id])
  })
})

describe("an order that was made", () => {
  it("stays, whatever payment is begun afterwards, and whatever it lacks once money has come", async () => {
    const [opened, paid, broken] = [await buy(), await buy(), await buy()]
    await pay(opened.client, opened.order, { way: "" })
    await pay(paid.client, paid.order, card(GOOD))
    await run(paid, reopen)
    for (const one of [opened, paid]) await run(one, age)
    await cutOff(broken)
    await until(async () => !(await isThere(broken)), A_ROUND)
    expect(await Promise.all([opened, paid].map(isThere))).toEqual([true, true])
    expect((await ordersOf(opened)).map(({ id }) => id)).toEqual([opened.order.id])
  })
})
