import type { Pool } from "pg"
import { completeCart, openStorefront, prepareCart } from "../../support/checkout"
import { cloneDatabase, openPool } from "../../support/database"
import { cartOf, fillCartOf, placeOrder } from "../../support/order"
import { startServer, type RunningServer } from "../../support/server"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"

type Thing = { variant: string; item: string; location: string }

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let server: RunningServer
let shop: ShopFacts
let things: Thing[]

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  server = await startServer({ DATABASE_URL: database.url, RATE_LIMIT_PER_MINUTE: "0" })
  shop = await findShop(pool)
  const { rows } = await pool.query<Thing>(
    `select link.variant_id as variant, link.inventory_item_id as item, level.location_id as location
       from product_variant_inventory_item link join inventory_level level using (inventory_item_id)
      where level.deleted_at is null and link.deleted_at is null and level.reserved_quantity = 0
      order by level.stocked_quantity, link.variant_id desc limit 4`,
  )
  things = rows
})
afterAll(async () => {
  await server.stop()
  await pool.end()
  await database.drop()
})

const thing = (index: number): Thing => {
  const found = things[index]
  if (!found) throw new Error("The shop has too few things")
  return found
}

const register = (): Promise<Client> => newClient(shop, server.url)

const putOnShelf = ({ item }: Thing, count: number) =>
  pool.query(
    `update inventory_level set stocked_quantity = $2::numeric,
            raw_stocked_quantity = jsonb_build_object('value', $2::numeric::text, 'precision', 20)
      where inventory_item_id = $1`,
    [item, count],
  )

const reservedOf = async ({ item }: Thing): Promise<[number, number]> => {
  const { rows } = await pool.query<{ sum: number; told: number }>(
    `select coalesce(sum(reservation.quantity), 0)::int as sum,
            max(level.reserved_quantity)::int as told
       from inventory_level level left join reservation_item reservation
         on reservation.inventory_item_id = level.inventory_item_id
        and reservation.deleted_at is null
      where level.inventory_item_id = $1`,
    [item],
  )
  return [rows[0]?.sum ?? -1, rows[0]?.told ?? -1]
}

const fill = (client: Client, wanted: Thing[]) =>
  fillCartOf(client, {
    shop,
    items: wanted.map(({ variant }) => ({ variant_id: variant, quantity: 1 })),
  })

const order = (buyer: Client) => placeOrder(buyer, { pay: "later" }, { at: server.url })

describe("the last of a thing", () => {
  it("is sold once, however many want it at the same moment", async () => {
    const last = thing(0)
    await putOnShelf(last, 1)
    const buyers = [await register(), await register(), await register()]
    for (const buyer of buyers) await fill(buyer, [last])
    const answers = await Promise.all(buyers.map((buyer) => order(buyer)))
    const codes = answers.map((answer) => answer.json<{ code?: string }>().code ?? "sold").sort()
    expect(codes).toEqual([...Array<string>(2).fill("checkout_out_of_stock"), "sold"])
    expect(await reservedOf(last)).toEqual([1, 1])
    for (const [index, buyer] of buyers.entries()) {
      expect((await cartOf(buyer)).items).toHaveLength(answers[index]?.status === 200 ? 0 : 1)
    }
  })

  it("is counted for two lines that share it together", async () => {
    const [one, other] = [thing(1), thing(2)]
    await putOnShelf(one, 1)
    const shared = { variant: other.variant, kept: other.item }
    await pool.query(
      `update product_variant_inventory_item set inventory_item_id = $1 where variant_id = $2`,
      [one.item, shared.variant],
    )
    const buyer = await register()
    await fill(buyer, [one, other])
    const answer = await order(buyer)
    await pool.query(
      `update product_variant_inventory_item set inventory_item_id = $1 where variant_id = $2`,
      [shared.kept, shared.variant],
    )
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([
      400,
      "checkout_out_of_stock",
    ])
    expect(await reservedOf(one)).toEqual([0, 0])
    expect((await cartOf(buyer)).items).toHaveLength(2)
  })
})

describe("what is gone", () => {
  /** Medusa numbers the orders it makes, also those that it takes back. */
  const lastNumber = async () =>
    (await pool.query<{ last_value: string }>("select last_value from order_display_id_seq"))
      .rows[0]?.last_value

  it("is refused at both doors before an order is made of it", async () => {
    const gone = thing(3)
    await putOnShelf(gone, 1)
    const buyer = await register()
    await fill(buyer, [gone])
    const storefront = await openStorefront(pool)
    const door = { at: server.url, storefront }
    const cart = await prepareCart(door, [{ variant_id: gone.variant, quantity: 1 }])
    await putOnShelf(gone, 0)
    const before = await lastNumber()
    for (const answer of [await order(buyer), await completeCart(door, cart)]) {
      expect(answer.json()).toMatchObject({ code: "checkout_out_of_stock" })
    }
    expect(await lastNumber()).toBe(before)
  })
})

describe("the database", () => {
  const reserve = ({ item, location }: Thing, quantity: number, allow = false) =>
    pool.query<{ id: string }>(
      `insert into reservation_item
         (id, inventory_item_id, location_id, quantity, raw_quantity, allow_backorder)
       values ('resitem_' || gen_random_uuid(), $1, $2, $3::numeric,
               jsonb_build_object('value', $3::numeric::text, 'precision', 20), $4) returning id`,
      [item, location, quantity, allow],
    )
  const refused = { constraint: "checkout_out_of_stock" }

  it("promises no more than is there, and lets go what was promised", async () => {
    const held = thing(3)
    await putOnShelf(held, 3)
    const { rows } = await reserve(held, 2)
    const id = rows[0]?.id
    await expect(reserve(held, 2)).rejects.toMatchObject(refused)
    const change = (quantity: number) =>
      pool.query(`update reservation_item set quantity = $2 where id = $1`, [id, quantity])
    await expect(change(4)).rejects.toMatchObject(refused)
    await change(3)
    await putOnShelf(held, 1)
    await change(2)
    await expect(change(3)).rejects.toMatchObject(refused)
    await reserve(held, 5, true)
    await pool.query(
      `update reservation_item set deleted_at = now() where inventory_item_id = $1`,
      [held.item],
    )
    await reserve(held, 1)
    await expect(
      pool.query(`update reservation_item set deleted_at = null where id = $1`, [id]),
    ).rejects.toMatchObject(refused)
    await pool.query(`delete from reservation_item where inventory_item_id = $1`, [held.item])
  })

  it("makes two who reserve at the same moment wait for each other", async () => {
    const held = thing(3)
    await putOnShelf(held, 1)
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => reserve(held, 1)))
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    await pool.query(`delete from reservation_item where inventory_item_id = $1`, [held.item])
  })
})
