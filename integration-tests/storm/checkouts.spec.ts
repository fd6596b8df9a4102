import type { Pool } from "pg"
import { completeCart, openStorefront, prepareCart, type Item } from "../support/checkout"
import { copyCart } from "../support/copied-carts"
import { cloneDatabase, openPool } from "../support/database"
import { startServer, type RunningServer } from "../support/server"
import { note, sizeOf, withHands } from "../support/storm"

const checkouts = sizeOf("CHECKOUTS", { full: 5000, small: 24 })
const SHARED_ITEMS = 6
const DIFFERENT_CARTS = 96

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let servers: RunningServer[]

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  // A crowded machine is slow: only the limits of the locks themselves shall refuse anybody.
  const env = {
    DATABASE_URL: database.url,
    RATE_LIMIT_PER_MINUTE: "0",
    REQUEST_DEADLINE_MS: "60000",
    // Two servers, and the one of all tests, on a database that takes a hundred connections.
    DATABASE_POOL_MAX: "12",
  }
  servers = await Promise.all([startServer(env), startServer(env)])
}, 180_000)
afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()))
  await pool.end()
  await database.drop()
})

/** The same few things in every order there is: what makes locks wait for each other in a circle. */
const permuted = (variants: string[], number: number): Item[] => {
  const size = 2 + (number % 3)
  const shuffled = variants
    .map((variant, index) => ({ variant, place: (number * 7919 + index * 104_729) % 1009 }))
    .sort((one, other) => one.place - other.place)
  return shuffled.slice(0, size).map(({ variant }) => ({ variant_id: variant, quantity: 1 }))
}

/** Carts are filled through Medusa as far as they differ; the rest are copies of those. */
const prepareCarts = async (prepare: (number: number) => Promise<string>): Promise<string[]> => {
  const different = Array.from(
    { length: Math.min(DIFFERENT_CARTS, checkouts) },
    (_, index) => index,
  )
  const filled: string[] = []
  const thrown = await withHands(12, different, async (number) => {
    filled.push(await prepare(number))
  })
  expect(thrown).toEqual([])
  const copies = Math.ceil(checkouts / filled.length) - 1
  const copied = await Promise.all(filled.map((cart) => copyCart(pool, cart, copies)))
  // Those that differ follow one another.
  return [
    ...filled,
    ...Array.from({ length: copies }, (_, n) => copied.map((ids) => ids[n] ?? "")).flat(),
  ]
}

/** Seconds that the servers have worked, however crowded the machine was. */
const workedSeconds = async (): Promise<number> => {
  const texts = await Promise.all(
    servers.map(async ({ metricsUrl }) => (await fetch(`${metricsUrl}/metrics`)).text()),
  )
  return texts.reduce(
    (sum, text) => sum + Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]),
    0,
  )
}

it(`${checkouts} checkouts of the same things in every order lock nothing for ever`, async () => {
  const storefront = await openStorefront(pool)
  const { rows } = await pool.query<{ id: string }>(
    `update inventory_level level
        set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'
       from (select link.variant_id as id, link.inventory_item_id
               from product_variant_inventory_item link order by 1 limit ${SHARED_ITEMS}) chosen
      where level.inventory_item_id = chosen.inventory_item_id returning chosen.id`,
  )
  const variants = rows.map(({ id }) => id)
  const refusals: string[] = []
  let ordered = 0
  const workedBefore = await workedSeconds()
  const started = performance.now()

  const serverOf = (number: number) => servers[number % servers.length]?.url ?? ""
  const complete = async (cart: string, number: number) => {
    const answer = await completeCart({ at: serverOf(number), storefront }, cart)
    if (answer.json<{ type?: string }>().type === "order") ordered += 1
    else refusals.push(answer.text.slice(0, 300))
  }
  const carts = await prepareCarts((number) =>
    prepareCart({ at: serverOf(number), storefront }, permuted(variants, number)),
  )
  const numbers = Array.from({ length: checkouts }, (_, index) => index)
  const thrown = await withHands(12, numbers, (number) => complete(carts[number] ?? "", number))
  const seconds = (performance.now() - started) / 1000
  const worked = ((await workedSeconds()) - workedBefore) / checkouts

  const faults = servers.flatMap(({ log }) =>
    log()
      .split("\n")
      .filter((line) => line.includes('"level":"error"')),
  )
  expect({ thrown, refusals, faults, ordered }).toEqual({
    thrown: [],
    refusals: [],
    faults: [],
    ordered: checkouts,
  })
  const held = await pool.query("select key from locking_lease")
  expect(held.rows).toEqual([])
  for (const [index, variant] of variants.entries()) {
    const items = [{ variant_id: variant, quantity: 1 }]
    await complete(await prepareCart({ at: serverOf(index), storefront }, items), index)
  }
  expect(ordered).toBe(checkouts + variants.length)
  const { rows: wrong } = await pool.query(
    `select level.inventory_item_id from inventory_level level
      where reserved_quantity <> (
        select coalesce(sum(quantity), 0) from reservation_item
         where inventory_item_id = level.inventory_item_id and deleted_at is null)`,
  )
  expect(wrong).toEqual([])

  const storm = `${checkouts} checkouts of 2 to 4 of ${SHARED_ITEMS} things in changing order, two servers`
  note({ storm, measure: "refused or timed out", value: "0", goal: "0" })
  note({ storm, measure: "locks left behind", value: "0", goal: "0" })
  note({ storm, measure: "things that can no longer be bought", value: "0", goal: "0" })
  note({ storm, measure: "seconds", value: seconds.toFixed(0), goal: "–" })
  const milliseconds = (worked * 1000).toFixed(0)
  note({ storm, measure: "CPU ms of the servers for each", value: milliseconds, goal: "–" })
}, 7_200_000)
