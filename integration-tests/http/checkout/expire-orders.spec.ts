import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { openPool } from "../../support/database"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { card, GOOD, pay } from "../../support/pay"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { until } from "../../support/until"

const HOUR = 3_600_000
/** The shop looks every minute. */
const A_ROUND = 90_000

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

const orderedBy = async (pays: string) => {
  const client = await newClient(shop)
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 1 }] })
  return { client, order: orderIn(await placeOrder(client, { pay: pays })) }
}
type Ordered = { client: Client; order: Order }

const now = async ({ client, order }: Ordered): Promise<Order> =>
  ((await client.call("GET", `/store/customers/me/orders/${order.id}`)) as { order: Order }).order

const deadlineOf = async ({ order }: Ordered) => {
  const { rows } = await pool.query<{ expires_at: Date; warned_at: Date | null }>(
    "select expires_at, warned_at from checkout_deadline where order_id = $1",
    [order.id],
  )
  return rows[0] ?? null
}

/** As if the time had passed. */
const passes = async ({ order }: Ordered, warned: boolean) => {
  await pool.query(
    `update checkout_deadline set expires_at = now() - interval '1 second',
            warned_at = case when $2 then now() - interval '1 day' end where order_id = $1`,
    [order.id, warned],
  )
}

const factsOf = async ({ order }: Ordered): Promise<string[]> => {
  const { rows } = await pool.query<{ event: string }>(
    "select event from journal_entry where topic = 'checkout' and subject = $1",
    [order.id],
  )
  return rows.map(({ event }) => event)
}

describe("an order whose money does not come", () => {
  it("says until when it waits, and after a warning ends; others stay", async () => {
    const fresh = await orderedBy("later")
    const overdue = await orderedBy("now")
    const warned = await orderedBy("later")
    const paid = await orderedBy("now")
    const later = await orderedBy("on_delivery")
    const all = [fresh, overdue, warned, paid, later]
    await until(async () => (await Promise.all(all.map(deadlineOf))).every(Boolean))
    const expires = Date.parse((await now(fresh)).expires_at ?? "")
    expect(Math.abs(expires - Date.parse(fresh.order.created_at) - 72 * HOUR)).toBeLessThan(60_000)
    expect((await now(later)).expires_at).toBeNull()

    await pay(paid.client, paid.order, card(GOOD))
    await passes(overdue, false)
    for (const one of [warned, paid, later]) await passes(one, true)
    await until(async () => (await now(warned)).status === "cancelled", A_ROUND)
    await until(async () => (await deadlineOf(paid)) === null, A_ROUND)
    await until(async () => (await deadlineOf(later)) === null, A_ROUND)

    const spared = await now(overdue)
    expect(spared).toMatchObject({ status: "unpaid", can_change: true })
    expect(Date.parse(spared.expires_at ?? "") - Date.now()).toBeGreaterThan(23 * HOUR)
    expect(await factsOf(overdue)).toEqual(["checkout.order_expiring"])
    expect(await factsOf(fresh)).toEqual([])
    expect((await deadlineOf(fresh))?.warned_at).toBeNull()
    expect([(await now(paid)).status, (await now(later)).status]).toEqual(["paid", "on_delivery"])
    const { rows } = await pool.query(
      `select from reservation_item where line_item_id = any($1) and deleted_at is null`,
      [warned.order.items.map(({ id }) => id)],
    )
    expect(rows).toEqual([])
  })
})
