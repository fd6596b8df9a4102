import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { completeCart, openStorefront, prepareCart } from "../../support/checkout"
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
    unsettle,
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

/** As by two requests at once, of which Medusa has used one. */
const openAnotherSession = `
  insert into payment_session (id, currency_code, amount, raw_amount, provider_id, data, status,
                               payment_collection_id, created_at)
  select 'payses_' || gen_random_uuid(), currency_code, amount, raw_amount, provider_id, '{}',
         'pending', payment_collection_id, now() - interval '1 minute'
    from payment_session where payment_collection_id in (
      select payment_collection_id from cart_payment_collection where cart_id = ${madeOf})`
const unsettle = `update checkout_selection set settled_at = null where cart_id = ${madeOf}`

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

describe("a guest's order whose maker was killed", () => {
  it.each([
    ["before its cart was completed", [reopen]],
    ["before its payment was asked for", []],
  ])("%s is made anew by whoever asks again, and stays", async (_, lost) => {
    const door = { storefront: await openStorefront(pool) }
    const cart = await prepareCart(door, [{ variant_id: shop.variantId, quantity: 2 }])
    const complete = async () => (await completeCart(door, cart)).json<{ order: Order }>().order
    const order = await complete()
    const statements = [
      `update payment_session set status = 'pending', created_at = now() - interval '1 minute'
        where payment_collection_id in (
          select payment_collection_id from cart_payment_collection where cart_id = ${madeOf})`,
      ...lost,
    ]
    for (const statement of statements) {
      const { rowCount } = await pool.query(statement, [order.id])
      expect([statement, rowCount]).toEqual([statement, 1])
    }
    const again = await complete()
    expect(again.id).not.toBe(order.id)
    expect((await complete()).id).toBe(again.id)
    const { rows } = await pool.query<{ id: string; reserved: number }>(
      `select placed.id, sum(kept.quantity)::int as reserved from "order" placed
         join order_item item on item.order_id = placed.id
         join reservation_item kept on kept.line_item_id = item.item_id and kept.deleted_at is null
        where placed.metadata ->> 'cart_id' = $1 and placed.deleted_at is null group by 1`,
      [cart],
    )
    expect(rows).toEqual([{ id: again.id, reserved: 2 }])
  })
})

describe("an order that was made", () => {
  it("is found by whoever asks again, though its positions could not leave the cart", async () => {
    const client = await newClient(shop)
    await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 1 }] })
    const wish = (number: number) =>
      placeOrder(
        client,
        { pay: "later" },
        { headers: { "Idempotency-Key": `k-${client.id}-${number}` } },
      )
    await pool.query(`
      create sequence failures;
      create function fail_once() returns trigger language plpgsql as $$ begin
        if nextval('failures') = 1 then raise 'once' using errcode = '57P01'; end if;
        return new;
      end $$;
      create trigger fail_once before update on checkout_selection for each row
        when (new.customer_id = '${client.id}') execute function fail_once()`)
    try {
      expect((await wish(1)).status).toBeGreaterThanOrEqual(500)
      const order = orderIn(await wish(1))
      const orders = await ordersOf({ client, order })
      expect(orders.map(({ id }) => id)).toEqual([order.id])
      expect((await cartOf(client)).items).toEqual([])
    } finally {
      await pool.query(`
        drop trigger fail_once on checkout_selection; drop function fail_once; drop sequence failures`)
    }
  })

  it("stays, whatever payment is begun afterwards, and whatever it lacks once money has come", async () => {
    const [opened, paid, twice, broken] = [await buy(), await buy(), await buy(), await buy()]
    await pay(opened.client, opened.order, { way: "" })
    await pay(paid.client, paid.order, card(GOOD))
    await run(paid, reopen)
    for (const statement of [openAnotherSession, unsettle]) await run(twice, statement)
    for (const one of [opened, paid, twice]) await run(one, age)
    await cutOff(broken)
    await until(async () => !(await isThere(broken)), A_ROUND)
    expect(await Promise.all([opened, paid, twice].map(isThere))).toEqual([true, true, true])
    for (const one of [opened, twice]) {
      expect((await ordersOf(one)).map(({ id }) => id)).toEqual([one.order.id])
    }
  })
})
