import type { Pool } from "pg"
import type { Answer } from "../../support/ask"
import { completeCart, openStorefront, prepareCart, type Storefront } from "../../support/checkout"
import { copyCart } from "../../support/copied-carts"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer, type RunningServer } from "../../support/server"
import { until } from "../../support/until"

const AT_ONCE = 4
/** Everybody wants something else, or Medusa's own lock of a thing would let one in after the other. */
const WISHES = AT_ONCE + 3
const DEADLINE_MS = 6000
const TESTS = 3

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let servers: [RunningServer, RunningServer]
let storefront: Storefront
/** A crowd for each test: carts that each want something else. */
let crowds: string[][]

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  const env = { DATABASE_URL: database.url, RATE_LIMIT_PER_MINUTE: "0" }
  servers = await Promise.all([
    startServer(env),
    startServer({ ...env, REQUEST_DEADLINE_MS: String(DEADLINE_MS) }),
  ])
  storefront = await openStorefront(pool)
  const { rows } = await pool.query<{ id: string }>(
    `select part.variant_id as id from product_variant_inventory_item part
       join inventory_level level using (inventory_item_id)
      where level.stocked_quantity - level.reserved_quantity > 5 order by 1 limit $1`,
    [WISHES],
  )
  const door = { at: servers[0].url, storefront }
  const copies: string[][] = []
  for (const { id } of rows) {
    const cart = await prepareCart(door, [{ variant_id: id, quantity: 1 }])
    copies.push(await copyCart(pool, cart, TESTS))
  }
  crowds = Array.from({ length: TESTS }, (_, test) => copies.map((carts) => carts[test] ?? ""))
}, 180_000)
afterAll(async () => {
  await Promise.all(servers.map(({ stop }) => stop()))
  await pool.end()
  await database.drop()
})

const newCarts = (count: number): string[] => crowds.pop()?.slice(0, count) ?? []

/** Nobody gets anything from the shelves until they are let go. */
const holdShelves = async () => {
  const holder = await pool.connect()
  await holder.query("begin")
  await holder.query("select from inventory_level for update")
  return async () => {
    await holder.query("rollback")
    holder.release()
  }
}

const atTheShelves = async (): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0]?.count ?? 0
}

const inFlight = async ({ metricsUrl }: RunningServer): Promise<number> => {
  const text = await (await fetch(`${metricsUrl}/metrics`)).text()
  return Number(/^http_requests_in_flight (\d+)/m.exec(text)?.[1])
}

const hasOrder = async (cart: string): Promise<boolean> =>
  (await pool.query("select from order_cart where cart_id = $1", [cart])).rowCount === 1

const outcomeOf = ({ status, json }: Answer): [number, string | undefined] => {
  const { code, type } = json<{ code?: string; type?: string }>()
  return [status, code ?? type]
}

const complete = ({ url: at }: RunningServer, cart: string) =>
  completeCart({ at, storefront }, cart)

it("the time of whoever stands in line begins with his turn", async () => {
  const [, server] = servers
  const carts = newCarts(AT_ONCE + 1)
  const letGo = await holdShelves()
  let answered = 0
  const all = carts.map((cart) => complete(server, cart).finally(() => (answered += 1)))
  await until(() => Promise.resolve(answered === AT_ONCE))
  await letGo()
  const outcomes = (await Promise.all(all)).map(outcomeOf).sort()
  const missed = Array<[number, string]>(AT_ONCE).fill([503, "unavailable"])
  expect(outcomes).toEqual([[200, "order"], ...missed])
})

it("whoever goes away from the line gets no order, and who stands behind him does", async () => {
  const [, server] = servers
  const carts = newCarts(AT_ONCE + 3)
  const [gone = "", next = "", last = ""] = carts.slice(AT_ONCE)
  const letGo = await holdShelves()
  const first = carts.slice(0, AT_ONCE).map((cart) => complete(server, cart))
  await until(async () => (await atTheShelves()) === AT_ONCE)
  const impatient = new AbortController()
  const left = fetch(`${server.url}/store/carts/${gone}/complete`, {
    method: "POST",
    headers: storefront.headers,
    signal: impatient.signal,
  })
  await until(async () => (await inFlight(server)) === AT_ONCE + 1)
  impatient.abort()
  await expect(left).rejects.toThrow("aborted")
  await until(async () => (await inFlight(server)) === AT_ONCE)
  const behind = complete(server, next)
  await letGo()
  const answers = [...(await Promise.all([...first, behind])), await complete(server, last)]
  expect(answers.map(outcomeOf)).toEqual(answers.map(() => [200, "order"]))
  expect(await hasOrder(gone)).toBe(false)
})

it("a server that stops makes the orders it has begun and sends away those who wait", async () => {
  const [server] = servers
  const carts = newCarts(AT_ONCE + 1)
  const letGo = await holdShelves()
  const first = carts.slice(0, AT_ONCE).map((cart) => complete(server, cart))
  await until(async () => (await atTheShelves()) === AT_ONCE)
  const waiting = complete(server, carts[AT_ONCE] ?? "")
  const stopped = server.stop()
  const answer = await waiting
  await letGo()
  expect(outcomeOf(answer)).toEqual([503, "checkout_busy"])
  expect(answer.headers.get("retry-after")).toBe("2")
  expect((await Promise.all(first)).map(outcomeOf)).toEqual(first.map(() => [200, "order"]))
  expect(await stopped).toBe(0)
  expect(await hasOrder(carts[AT_ONCE] ?? "")).toBe(false)
})
