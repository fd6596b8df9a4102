import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { findDisagreements } from "../../src/queries/checkout/doctor/find-disagreements"
import type { Answer } from "../support/ask"
import { completeCart, openStorefront, prepareCart, type Storefront } from "../support/checkout"
import { copyCart } from "../support/copied-carts"
import { cloneDatabase, openPool } from "../support/database"
import { startServer, type RunningServer } from "../support/server"
import { putOnShelf } from "../support/shelf"
import { note, sizeOf } from "../support/storm"

const guests = sizeOf("GUESTS", { full: 200, small: 16 })
const rounds = sizeOf("ROUNDS", { full: 20, small: 2 })
const SAME_WISHES = 50

type Thing = { variant: string; item: string }

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let servers: RunningServer[]
let storefront: Storefront
let things: [Thing, Thing]

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  const env = { DATABASE_URL: database.url, RATE_LIMIT_PER_MINUTE: "0", DATABASE_POOL_MAX: "12" }
  servers = await Promise.all([startServer(env), startServer(env)])
  storefront = await openStorefront(pool)
  const { rows } = await pool.query<Thing>(
    `select link.variant_id as variant, link.inventory_item_id as item
       from product_variant_inventory_item link join inventory_level level using (inventory_item_id)
      where level.reserved_quantity = 0 order by 1 limit 2`,
  )
  const [one, other] = rows
  if (!one || !other) throw new Error("The shop has too few things")
  things = [one, other]
}, 180_000)
afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()))
  await pool.end()
  await database.drop()
})

const serverOf = (number: number) => servers[number % servers.length]?.url ?? ""
const complete = (cart: string, number: number, headers: Record<string, string> = {}) =>
  completeCart({ at: serverOf(number), storefront }, cart, headers)

const reservedOf = async ({ item }: Thing) => {
  const { rows } = await pool.query<{ told: number; sum: number }>(
    `select max(level.reserved_quantity)::int as told, coalesce(sum(reservation.quantity), 0)::int as sum
       from inventory_level level left join reservation_item reservation
         on reservation.inventory_item_id = level.inventory_item_id and reservation.deleted_at is null
      where level.inventory_item_id = $1`,
    [item],
  )
  return rows[0] ?? { told: -1, sum: -1 }
}

const cartsFor = async (wanted: Thing[], count: number): Promise<string[]> => {
  const items = wanted.map(({ variant }) => ({ variant_id: variant, quantity: 1 }))
  const first = await prepareCart({ at: serverOf(0), storefront }, items)
  return [first, ...(await copyCart(pool, first, count - 1))]
}

/** By what each was told: `order`, or the code of the refusal. */
const outcomes = (answers: Answer[]) => {
  const counts: Record<string, number> = {}
  for (const answer of answers) {
    const { type = "", code } = answer.json<{ type?: string; code?: string }>()
    const told = code ?? type
    counts[told] = (counts[told] ?? 0) + 1
  }
  return counts
}

/** Nothing is held, and money, stock and orders agree. */
const expectPeace = async () => {
  const { rows } = await pool.query("select key from locking_lease")
  expect(rows).toEqual([])
  const actor = { kind: "system", id: "storm" } as const
  expect(await findDisagreements(pool, { actor, before: new Date() })).toEqual([])
}

it.each([1, Math.ceil(guests / 4)])(
  `${guests} guests at once for %i pieces`,
  async (pieces) => {
    const [hot] = things
    const lasted: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const before = await reservedOf(hot)
      await putOnShelf(pool, { item: hot.item, free: pieces })
      const carts = await cartsFor([hot], guests)
      const started = performance.now()
      const answers = await Promise.all(carts.map((cart, number) => complete(cart, number)))
      lasted.push((performance.now() - started) / 1000)
      expect(outcomes(answers)).toEqual({ order: pieces, checkout_out_of_stock: guests - pieces })
      const reserved = before.told + pieces
      expect(await reservedOf(hot)).toEqual({ told: reserved, sum: reserved })
    }
    await expectPeace()
    const storm = `${guests} guests at once for ${pieces} of a thing, two servers, ${rounds} times`
    note({ storm, measure: "sold too many, or too few", value: "0", goal: "0" })
    note({ storm, measure: "locks left behind", value: "0", goal: "0" })
    const longest = Math.max(...lasted).toFixed(1)
    note({ storm, measure: "s until the last one had an answer", value: longest, goal: "–" })
  },
  3_600_000,
)

it(`${rounds} times, two lines of one thing are refused when one of them could be had`, async () => {
  const [one, other] = things
  await putOnShelf(pool, { item: one.item, free: 1 })
  const before = await reservedOf(one)
  await pool.query(
    "update product_variant_inventory_item set inventory_item_id = $1 where variant_id = $2",
    [one.item, other.variant],
  )
  const carts = await cartsFor([one, other], rounds)
  const answers = await Promise.all(carts.map((cart, number) => complete(cart, number)))
  await pool.query(
    "update product_variant_inventory_item set inventory_item_id = $1 where variant_id = $2",
    [other.item, other.variant],
  )
  expect(outcomes(answers)).toEqual({ checkout_out_of_stock: rounds })
  expect(await reservedOf(one)).toEqual(before)
  await expectPeace()
  const storm = `two lines of one thing of which one is left, ${rounds} times`
  note({ storm, measure: "not refused", value: "0", goal: "0" })
}, 3_600_000)

it(`${SAME_WISHES} times the same wish at two servers is one order`, async () => {
  const [thing] = things
  await putOnShelf(pool, { item: thing.item, free: SAME_WISHES })
  const before = await reservedOf(thing)
  const [cart = ""] = await cartsFor([thing], 1)
  const key = { "idempotency-key": randomUUID() }
  const numbers = Array.from({ length: SAME_WISHES }, (_, number) => number)
  const answers = await Promise.all(numbers.map((number) => complete(cart, number, key)))
  const { order, ...waiting } = outcomes(answers)
  expect(order).toBeGreaterThan(0)
  expect(Object.keys(waiting).filter((told) => told !== "idempotency_running")).toEqual([])
  const again = await complete(cart, 1, key)
  const texts = answers.filter(({ status }) => status === 200).map(({ text }) => text)
  expect(new Set([...texts, again.text]).size).toBe(1)
  const { told } = await reservedOf(thing)
  expect(told).toBe(before.told + 1)
  const { rows } = await pool.query<{ orders: number; payments: number }>(
    `select (select count(*)::int from order_cart where cart_id = $1) as orders,
            (select count(*)::int from payment_session session
               join cart_payment_collection link using (payment_collection_id)
              where link.cart_id = $1 and session.status = 'pending_authorization') as payments`,
    [cart],
  )
  expect(rows).toEqual([{ orders: 1, payments: 1 }])
  const storm = `one wish ${SAME_WISHES} times at two servers`
  note({ storm, measure: "orders and payments of it", value: "1", goal: "1" })
}, 600_000)
