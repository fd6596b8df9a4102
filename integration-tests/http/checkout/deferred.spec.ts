import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { cartOf, fillCartOf, orderIn, placeOrder } from "../../support/order"
import { card, DECLINED, GOOD, pay } from "../../support/pay"
import { backendUrl } from "../../support/settings"
import { callerOf, type Caller } from "../../support/shop/caller"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

let pool: Pool
let shop: ShopFacts
let staff: Caller
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  staff = callerOf(backendUrl(), bearer(await adminToken()))
})
afterAll(() => pool.end())

const ordered = async (quantity = 1): Promise<{ client: Client; order: Order }> => {
  const client = await newClient(shop)
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity }] })
  return { client, order: orderIn(await placeOrder(client, { pay: "on_delivery" })) }
}

const read = async ({ call }: Client, { id }: Order): Promise<Order> =>
  ((await call("GET", `/store/customers/me/orders/${id}`)) as { order: Order }).order

/** Sessions that wait for money of that order. */
const waitingFor = async ({ id }: Order): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select session.id from payment_session session
       join order_payment_collection link using (payment_collection_id)
      where link.order_id = $1 and session.deleted_at is null
        and session.status = 'pending_authorization'`,
    [id],
  )
  return rows.map((row) => row.id)
}

/** As the dashboard's "Check status" does; tells what is then to be taken. */
const authorize = async (order: Order): Promise<string> => {
  const [session] = await waitingFor(order)
  await staff("POST", `/admin/orders/${order.id}/payment-sessions/authorize`, {
    payment_session_id: session,
  })
  const { rows } = await pool.query<{ id: string }>(
    "select id from payment where payment_session_id = $1",
    [session],
  )
  return rows[0]?.id ?? ""
}

const recordMoney = async (order: Order): Promise<void> => {
  await staff("POST", `/admin/payments/${await authorize(order)}/capture`)
}

describe("an order paid on delivery", () => {
  it("is paid when staff say that the money has come", async () => {
    const { client, order } = await ordered()
    const payment = await authorize(order)
    expect(await read(client, order)).toMatchObject({ payment: "unpaid", status: "on_delivery" })
    await staff("POST", `/admin/payments/${payment}/capture`)
    const { total } = order
    expect(await read(client, order)).toMatchObject({ payment: "paid", status: "paid", total })
  })

  it.each([1, 3])("of 2 is paid by what it costs once there are %i in it", async (quantity) => {
    const { client, order } = await ordered(2)
    await client.call("POST", `/store/customers/me/orders/${order.id}/items`, {
      items: [{ id: order.items[0]?.id, quantity }],
    })
    const changed = await read(client, order)
    expect(changed.total).not.toBe(order.total)
    await recordMoney(order)
    expect(await read(client, order)).toMatchObject({ payment: "paid", total: changed.total })
    const { rows } = await pool.query<{ amount: number }>(
      "select sum(amount)::float as amount from order_transaction where order_id = $1",
      [order.id],
    )
    expect(rows[0]?.amount).toBe(changed.total)
  })

  it("may be paid in money after a card was tried in vain", async () => {
    const { client, order } = await ordered()
    await pay(client, order, { way: "" })
    expect((await pay(client, order, card(DECLINED))).status).toBe(400)
    await recordMoney(order)
    expect(await read(client, order)).toMatchObject({ payment: "paid" })
  })

  it("waits for no money any more when a card has paid it", async () => {
    const { client, order } = await ordered()
    expect(await waitingFor(order)).toHaveLength(1)
    await pay(client, order, card(GOOD))
    expect(await read(client, order)).toMatchObject({ payment: "paid" })
    expect(await waitingFor(order)).toEqual([])
  })
})

describe("staff who cancel or pack an order", () => {
  it.each([
    ["cancel", () => ({})],
    ["fulfillments", ({ items }: Order) => ({ items: [{ id: items[0]?.id, quantity: 1 }] })],
  ])("wait until its buyer has come to an end: %s", async (deed, bodyFor) => {
    const { order } = await ordered()
    await pool.query(
      `insert into locking_lease (key, owner_id, anonymous, taken_by, token, acquired_at, expires_at)
       values ($1, 'a buyer', false, 'a buyer', 0, now(), now() + interval '2 seconds')`,
      [`pay:${order.id}`],
    )
    await staff("POST", `/admin/orders/${order.id}/${deed}`, bodyFor(order))
    const { rows } = await pool.query("select from locking_lease where owner_id = 'a buyer'")
    expect(rows).toEqual([])
  })
})

/** Staff begin to cancel it and go away when that is so. */
const beginToCancel = async (order: Order, leaveWhen: () => Promise<boolean>): Promise<void> => {
  const impatient = new AbortController()
  const left = fetch(`${backendUrl()}/admin/orders/${order.id}/cancel`, {
    method: "POST",
    headers: bearer(await adminToken()),
    signal: impatient.signal,
  })
  await until(leaveWhen)
  impatient.abort()
  await expect(left).rejects.toThrow("aborted")
}

const keyOf = ({ id }: Order) => `pay:${id}`

const isWaitedFor = async (order: Order): Promise<boolean> => {
  const text = "select from locking_ticket where key = $1"
  return (await pool.query(text, [keyOf(order)])).rowCount === 1
}

describe("staff who go away", () => {
  it("before their turn has come have changed nothing, and hold up nobody", async () => {
    const { client, order } = await ordered()
    await pool.query(
      `insert into locking_lease (key, owner_id, anonymous, taken_by, token, acquired_at, expires_at)
       values ($1, 'a buyer', false, 'a buyer', 0, now(), 'infinity')`,
      [keyOf(order)],
    )
    await beginToCancel(order, () => isWaitedFor(order))
    await pool.query(
      "update locking_lease set expires_at = now() + interval '1 second' where key = $1",
      [keyOf(order)],
    )
    await until(async () => !(await isWaitedFor(order)), 30_000)
    expect((await read(client, order)).status).toBe("on_delivery")
    await staff("POST", `/admin/orders/${order.id}/cancel`, {})
    expect((await read(client, order)).status).toBe("cancelled")
  })

  it("while it is being done let the buyer wait until it is", async () => {
    const { client, order } = await ordered()
    const holder = await pool.connect()
    await holder.query("begin")
    const { rows } = await holder.query<{ pid: number }>(
      `select pg_backend_pid() as pid from "order" where id = $1 for update`,
      [order.id],
    )
    const isBlocked = async () => {
      const { rowCount } = await pool.query(
        "select from pg_stat_activity where $1 = any(pg_blocking_pids(pid))",
        [rows[0]?.pid],
      )
      return rowCount === 1
    }
    await beginToCancel(order, isBlocked)
    const asked = client.call("POST", `/store/customers/me/orders/${order.id}/cancel`)
    await until(() => isWaitedFor(order))
    await holder.query("rollback")
    holder.release()
    await asked
    expect((await read(client, order)).status).toBe("cancelled")
  })
})

describe("money that nobody has seen", () => {
  it.each([
    ["by Medusa's own way, which is the staff's", { provider_id: "pp_system_default" }],
    ["by a session that says of itself that it waits", { data: { waits: true } }],
  ])("is not promised %s", async (_, said) => {
    const client = await newClient(shop)
    const cart = await cartOf(client)
    const { payment_collection: made } = (await client.call("POST", "/store/payment-collections", {
      cart_id: cart.id,
    })) as { payment_collection: { id: string } }
    const answer = await ask(`/store/payment-collections/${made.id}/payment-sessions`, {
      method: "POST",
      headers: client.headers,
      body: { provider_id: "pp_deferred_later", ...said },
    })
    expect(answer.status).toBe(400)
  })
})
