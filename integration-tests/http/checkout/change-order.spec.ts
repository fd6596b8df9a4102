import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { CONFIRMATION_CODE } from "../../../src/contracts/checkout/test-cards"
import { ask, type Answer } from "../../support/ask"
import { openPool } from "../../support/database"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { ASKED, card, GOOD, pay } from "../../support/pay"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"

let pool: Pool
let shop: ShopFacts
/** Two of which there are many, and one of which there are few. */
let variants: { id: string; left: number }[]

beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  const { rows } = await pool.query<{ id: string; left: number }>(`
    select link.variant_id as id, (stocked_quantity - reserved_quantity)::int as left
      from product_variant_inventory_item link join inventory_level using (inventory_item_id)
     where stocked_quantity - reserved_quantity > 1
     order by stocked_quantity - reserved_quantity desc, link.variant_id`)
  const few = rows.findLast(({ left }) => left < 9)
  variants = [...rows.slice(0, 2), ...(few ? [few] : [])]
})
afterAll(() => pool.end())

const register = (): Promise<Client> => newClient(shop)

/** Of as many of each variant as is said. */
const orderOf = async (client: Client, ...amounts: number[]): Promise<Order> => {
  const items = amounts
    .map((quantity, index) => ({ variant_id: variants[index]?.id ?? "", quantity }))
    .filter(({ quantity }) => quantity > 0)
  await fillCartOf(client, { shop, items })
  return orderIn(await placeOrder(client, { pay: "later" }))
}

const post = (client: Client, path: string, body?: object): Promise<Answer> =>
  ask(`/store/customers/me/orders/${path}`, { method: "POST", headers: client.headers, body })

const change = (client: Client, order: Order, ...items: { id: string; quantity: number }[]) =>
  post(client, `${order.id}/items`, { items })
const cancel = (client: Client, { id }: Order) => post(client, `${id}/cancel`)

const again = async (client: Client, { id }: Order): Promise<Order> =>
  ((await client.call("GET", `/store/customers/me/orders/${id}`)) as { order: Order }).order

const itemOf = ({ items }: Order, index: number): Order["items"][number] => {
  const found = items.find(({ variant_id }) => variant_id === variants[index]?.id)
  if (!found) throw new Error("It is not in the order")
  return found
}

const codeOf = (answer: Answer) => [answer.status, answer.json<{ code: string }>().code]

/** What is kept for an order, by variant. */
const reservedFor = async (order: Order) => {
  const { rows } = await pool.query<{ variant: string; quantity: number }>(
    `select line.variant_id as variant, sum(reserved.quantity)::int as quantity
       from reservation_item reserved join order_line_item line on line.id = reserved.line_item_id
       join order_item item on item.item_id = line.id and item.order_id = $1 and item.version = 1
      where reserved.deleted_at is null group by 1`,
    [order.id],
  )
  return Object.fromEntries(rows.map(({ variant, quantity }) => [variant, quantity]))
}

/** What the shelves say is kept is what is kept. */
const expectLevelsToAgree = async () => {
  const { rows } = await pool.query(
    `select level.inventory_item_id from inventory_level level
       join product_variant_inventory_item link using (inventory_item_id)
      where link.variant_id = any($1) and level.reserved_quantity <> (
        select coalesce(sum(quantity), 0) from reservation_item
         where inventory_item_id = level.inventory_item_id and location_id = level.location_id
           and deleted_at is null)`,
    [variants.map(({ id }) => id)],
  )
  expect(rows).toEqual([])
}

const amountToPay = async ({ id }: Order): Promise<number[]> => {
  const { rows } = await pool.query<{ amount: number }>(
    `select amount::float as amount from payment_collection
      where id in (select payment_collection_id from order_payment_collection where order_id = $1)
        and status in ('not_paid', 'awaiting')`,
    [id],
  )
  return rows.map(({ amount }) => amount)
}

describe("an order that is not paid", () => {
  it("is changed with its sums, what is reserved for it and what is to be paid", async () => {
    const vera = await register()
    const order = await orderOf(vera, 3, 2)
    expect(order.can_change).toBe(true)
    const [more, gone] = [itemOf(order, 0), itemOf(order, 1)]
    const answer = await change(
      vera,
      order,
      { id: more.id, quantity: 5 },
      { id: gone.id, quantity: 0 },
    )
    expect(answer.status).toBe(200)
    const changed = orderIn(answer)
    expect(changed.items.map(({ id, quantity }) => [id, quantity])).toEqual([[more.id, 5]])
    expect(changed.total).toBe(5 * more.unit_price + order.delivery_total)
    expect(await reservedFor(order)).toEqual({ [variants[0]?.id ?? ""]: 5 })
    expect(await amountToPay(order)).toEqual([changed.total])
    const fewer = orderIn(await change(vera, order, { id: more.id, quantity: 1 }))
    expect(fewer.total).toBe(more.unit_price + order.delivery_total)
    expect(await reservedFor(order)).toEqual({ [variants[0]?.id ?? ""]: 1 })
    await expectLevelsToAgree()
    const paid = (await pay(vera, order, card(GOOD))).json<{ payment: { amount: number } }>()
    expect(paid.payment.amount).toBe(fewer.total)
    expect(await again(vera, order)).toMatchObject({ status: "paid", total: fewer.total })
  })

  it("is told as staff's own edits are", async () => {
    const gleb = await register()
    const order = await orderOf(gleb, 2)
    await change(gleb, order, { id: itemOf(order, 0).id, quantity: 1 })
    const headers = bearer(await adminToken())
    const { order_changes: changes } = (
      await ask(`/admin/orders/${order.id}/changes`, { headers })
    ).json<{ order_changes: { status: string; confirmed_by: string }[] }>()
    expect(changes).toMatchObject([{ status: "confirmed", confirmed_by: gleb.id }])
    const { order: seen } = (
      await ask(`/admin/orders/${order.id}?fields=total,summary,items.quantity`, { headers })
    ).json<{ order: { total: number; summary: { pending_difference: number } } }>()
    const { total } = await again(gleb, order)
    expect([seen.total, seen.summary.pending_difference]).toEqual([total, total])
  })

  it("stays as it is where too little is left", async () => {
    const dina = await register()
    const order = await orderOf(dina, 1, 0, 1)
    const [other, few] = [itemOf(order, 0), itemOf(order, 2)]
    const wish = [
      { id: other.id, quantity: 4 },
      { id: few.id, quantity: 10 },
    ]
    expect(codeOf(await change(dina, order, ...wish))).toEqual([400, "checkout_out_of_stock"])
    expect(await again(dina, order)).toMatchObject({ total: order.total, items: order.items })
    expect(Object.values(await reservedFor(order))).toEqual([1, 1])
    expect(await amountToPay(order)).toEqual([order.total])
    expect((await cancel(dina, order)).status).toBe(200)
    await expectLevelsToAgree()
  })

  it("is not changed into nothing, nor by what is not in it", async () => {
    const egor = await register()
    const order = await orderOf(egor, 1)
    const { id } = itemOf(order, 0)
    expect(codeOf(await change(egor, order, { id, quantity: 0 }))).toEqual([
      400,
      "checkout_nothing_left",
    ])
    expect(codeOf(await change(egor, order, { id: "ordli_other", quantity: 1 }))).toEqual([
      400,
      "checkout_item_unknown",
    ])
    expect((await change(egor, order, { id, quantity: 11 })).status).toBe(400)
    expect((await change(egor, order, { id, quantity: -1 })).status).toBe(400)
    expect((await change(egor, order, { id, quantity: 1 })).status).toBe(200)
  })

  it("ends, and what was kept for it is free", async () => {
    const boris = await register()
    const order = await orderOf(boris, 2, 1)
    const cancelled = orderIn(await cancel(boris, order))
    expect(cancelled).toMatchObject({ status: "cancelled", can_pay: false, can_change: false })
    expect(await reservedFor(order)).toEqual({})
    await expectLevelsToAgree()
    expect(orderIn(await cancel(boris, order))).toMatchObject({ status: "cancelled" })
    expect(codeOf(await pay(boris, order, card(GOOD)))).toEqual([400, "checkout_order_closed"])
  })

  it("is not changed by the owner while the shop is changing it", async () => {
    const zoya = await register()
    const order = await orderOf(zoya, 1)
    const headers = bearer(await adminToken())
    const edit = { method: "POST", headers, body: { order_id: order.id } } as const
    expect((await ask("/admin/order-edits", edit)).status).toBe(200)
    const { id } = itemOf(order, 0)
    const refused = [400, "checkout_order_in_work"]
    expect(codeOf(await change(zoya, order, { id, quantity: 2 }))).toEqual(refused)
    expect(codeOf(await cancel(zoya, order))).toEqual(refused)
  })

  it("is not paid by a code for what it cost before", async () => {
    const anna = await register()
    const order = await orderOf(anna, 2)
    expect((await pay(anna, order, card(ASKED))).status).toBe(200)
    await change(anna, order, { id: itemOf(order, 0).id, quantity: 1 })
    const confirmed = await pay(anna, order, { way: "/confirm", code: CONFIRMATION_CODE })
    expect(codeOf(confirmed)).toEqual([400, "checkout_nothing_to_confirm"])
  })

  it("agrees with itself whatever is done to it at once", async () => {
    const fedor = await register()
    const order = await orderOf(fedor, 2)
    const { id } = itemOf(order, 0)
    const answers = await Promise.all([
      ...[1, 3, 4, 5].map((quantity) => change(fedor, order, { id, quantity })),
      pay(fedor, order, card(GOOD)),
      cancel(fedor, order),
    ])
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
    const after = await again(fedor, order)
    const kept = after.status === "cancelled" ? [] : after.items.map(({ quantity }) => quantity)
    expect(Object.values(await reservedFor(order))).toEqual(kept)
    expect(["paid", "cancelled"]).toContain(after.status)
    await expectLevelsToAgree()
  })
})

describe("an order that is paid", () => {
  it("is neither changed nor cancelled by its owner", async () => {
    const nina = await register()
    const order = await orderOf(nina, 1)
    await pay(nina, order, card(GOOD))
    const fixed = [400, "checkout_order_fixed"]
    expect(codeOf(await change(nina, order, { id: itemOf(order, 0).id, quantity: 2 }))).toEqual(
      fixed,
    )
    expect(codeOf(await cancel(nina, order))).toEqual(fixed)
    expect(await again(nina, order)).toMatchObject({ status: "paid", can_change: false })
  })
})

describe("somebody else's order", () => {
  it("is not there", async () => {
    const [igor, stranger] = [await register(), await register()]
    const order = await orderOf(igor, 1)
    const wish = { id: itemOf(order, 0).id, quantity: 2 }
    const answers = [await change(stranger, order, wish), await cancel(stranger, order)]
    answers.push(await post(stranger, `${order.id}/reorder`))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await again(igor, order)).toMatchObject({ status: "unpaid", total: order.total })
  })
})
