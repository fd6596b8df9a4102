import { setTimeout as pause } from "node:timers/promises"
import type { Pool } from "pg"
import type { Order } from "../../src/contracts/checkout/order"
import { findDisagreements } from "../../src/queries/checkout/doctor/find-disagreements"
import { ask, type Answer } from "../support/ask"
import { completeCart, openStorefront, prepareCart, type Storefront } from "../support/checkout"
import { startCrashProxy } from "../support/crash-proxy"
import { cloneDatabase, openPool } from "../support/database"
import { fillCartOf, orderIn, placeOrder } from "../support/order"
import { card, GOOD, pay } from "../support/pay"
import { startServer, type RunningServer } from "../support/server"
import { putOnShelf } from "../support/shelf"
import { newClient, type Client } from "../support/shop/client"
import { findShop, type ShopFacts } from "../support/shop/facts"
import { note, sizeOf } from "../support/storm"
import { until } from "../support/until"

/** Every point at which something has become durable, or every so manieth. */
const stride = sizeOf("CRASH_STRIDE", { full: 1, small: 20 })
const MOST_POINTS = 80
/** Every buyer wants two, and there is a buyer for every point. */
const PLENTY = 5_000
/** The shop looks every half minute for what was cut off, and a killed server holds no lock for longer. */
const A_ROUND = 60_000

let database: Awaited<ReturnType<typeof cloneDatabase>>
let proxy: Awaited<ReturnType<typeof startCrashProxy>>
let pool: Pool
let shop: ShopFacts
let storefront: Storefront
/** One is killed again and again, the other goes on. */
let mortal: RunningServer
let other: RunningServer

const env = () => ({
  DATABASE_URL: database.url,
  RATE_LIMIT_PER_MINUTE: "0",
  DATABASE_POOL_MAX: "12",
})

const throughProxy = () => {
  const url = new URL(database.url)
  url.hostname = "127.0.0.1"
  url.port = String(proxy.port)
  return { ...env(), DATABASE_URL: url.href }
}

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  const { hostname, port } = new URL(database.url)
  proxy = await startCrashProxy({ host: hostname, port: Number(port) })
  shop = await findShop(pool)
  const { rows } = await pool.query<{ item: string }>(
    `select inventory_item_id as item from product_variant_inventory_item where variant_id = $1`,
    [shop.variantId],
  )
  for (const { item } of rows) await putOnShelf(pool, { item, free: PLENTY })
  storefront = await openStorefront(pool)
  ;[other, mortal] = await Promise.all([startServer(env()), startServer(throughProxy())])
}, 240_000)
afterAll(async () => {
  await Promise.all([mortal.stop(), other.stop()])
  await proxy.close()
  await pool.end()
  await database.drop()
})

/** A guest has a cart only. */
type Buyer = { client: Client; cart: string; order: Order | null; key: string }
type Found = { status: string; items: { quantity: number }[] }
type Deed = {
  what: string
  isOrdering?: boolean
  prepare: (buyer: Buyer) => Promise<void>
  act: (buyer: Buyer, at: string) => Promise<Answer>
  find?: (buyer: Buyer) => Promise<Found[]>
  /** What must be so in the end. */
  expectDone: (orders: Found[]) => void
}

const cart = (client: Client) =>
  fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 2 }] })

/** Asks as a person does who got no answer: again, for as long as he is told to wait. */
const patiently = async (act: () => Promise<Answer>): Promise<Answer> => {
  let answer = await act()
  await until(async () => {
    if (![409, 503].includes(answer.status)) return true
    await pause(500)
    answer = await act()
    return false
  }, A_ROUND)
  return answer
}

/** The server that was killed for the buyer before may hold the shelf for a while. */
const order = async (buyer: Buyer) => {
  await cart(buyer.client)
  const place = () => placeOrder(buyer.client, { pay: "later" }, { at: other.url })
  buyer.order = orderIn(await patiently(place))
}

const post = ({ client, key, order: own }: Buyer, { at, way, body }: Asked) =>
  ask(`/store/customers/me/orders/${own?.id ?? ""}/${way}`, {
    method: "POST",
    headers: { ...client.headers, "idempotency-key": key },
    at,
    ...(body ? { body } : {}),
  })
type Asked = { at: string; way: string; body?: object }

const ordersOfCart = async ({ cart: id }: Buyer): Promise<Found[]> => {
  const { rows } = await pool.query<{ status: string }>(
    `select placed.status from order_cart link join "order" placed on placed.id = link.order_id
      where link.cart_id = $1 and placed.canceled_at is null`,
    [id],
  )
  return rows.map(({ status }) => ({ status, items: [] }))
}

const deeds: Deed[] = [
  {
    what: "ordering as a guest",
    isOrdering: true,
    prepare: async (buyer) => {
      const items = [{ variant_id: shop.variantId, quantity: 2 }]
      buyer.cart = await prepareCart({ at: other.url, storefront }, items)
    },
    act: ({ cart: id, key }, at) =>
      completeCart({ at, storefront }, id, { "idempotency-key": key }),
    find: ordersOfCart,
    expectDone: (orders) => {
      expect(orders.map(({ status }) => status)).toEqual(["pending"])
    },
  },
  {
    what: "placing an order",
    isOrdering: true,
    prepare: async ({ client }) => {
      await cart(client)
    },
    act: ({ client, key }, at) =>
      placeOrder(client, { pay: "later" }, { at, headers: { "idempotency-key": key } }),
    expectDone: (orders) => {
      expect(orders.map(({ status }) => status)).toEqual(["unpaid"])
    },
  },
  {
    what: "paying it",
    prepare: order,
    act: ({ client, order: own }, at) => pay(client, { id: own?.id ?? "" }, { at, ...card(GOOD) }),
    expectDone: (orders) => {
      expect(orders.map(({ status }) => status)).toEqual(["paid"])
    },
  },
  {
    what: "changing it",
    prepare: order,
    act: (buyer, at) => {
      const body = { items: [{ id: buyer.order?.items[0]?.id, quantity: 1 }] }
      return post(buyer, { at, way: "items", body })
    },
    expectDone: (orders) => {
      expect(orders.map(({ items }) => items[0]?.quantity)).toEqual([1])
    },
  },
  {
    what: "cancelling it",
    prepare: order,
    act: (buyer, at) => post(buyer, { at, way: "cancel" }),
    expectDone: (orders) => {
      expect(orders.map(({ status }) => status)).toEqual(["cancelled"])
    },
  },
]

const ordersOf = async ({ client }: Buyer): Promise<Found[]> =>
  ((await client.call("GET", "/store/customers/me/orders")) as { orders: Order[] }).orders

const newBuyer = async (): Promise<Buyer> => {
  const client = await newClient(shop, other.url)
  return { client, cart: "", order: null, key: `crash-${client.id}` }
}

const insist = ({ act }: Deed, buyer: Buyer): Promise<Answer> =>
  patiently(() => act(buyer, other.url))

/** Kills the server behind each change in turn that the deed makes; tells who was in the middle of it. */
const crashEverywhere = async (deed: Deed): Promise<Buyer[]> => {
  const cutOff: Buyer[] = []
  for (let point = 1; point <= MOST_POINTS; point += stride) {
    const buyer = await newBuyer()
    await deed.prepare(buyer)
    proxy.arm(point, () => mortal.child.kill("SIGKILL"))
    const answer = await deed.act(buyer, mortal.url).catch(() => null)
    if (proxy.disarm()) {
      expect([deed.what, answer?.status]).toEqual([deed.what, 200])
      return cutOff
    }
    await mortal.exit
    cutOff.push(buyer)
    const again = startServer(throughProxy())
    // Every other one gives up.
    if (cutOff.length % 2 === 0) {
      const answer = await insist(deed, buyer)
      expect([deed.what, point, answer.status, answer.text]).toEqual([
        deed.what,
        point,
        200,
        expect.any(String),
      ])
    }
    mortal = await again
  }
  throw new Error(`${deed.what} makes more than ${MOST_POINTS} changes`)
}

const disagreements = () =>
  findDisagreements(pool, { actor: { kind: "system", id: "storm" }, before: new Date() })

const heldLocks = async () =>
  (await pool.query("select from locking_lease where expires_at > now()")).rowCount

it.each(deeds)(
  "$what is done, or not begun, behind whichever change the server is killed",
  async (deed) => {
    const buyers = await crashEverywhere(deed)
    const seconds = (await until(async () => (await disagreements()).length === 0, A_ROUND)) / 1000
    await until(async () => (await heldLocks()) === 0, A_ROUND)
    for (const [index, buyer] of buyers.entries()) {
      const find = deed.find ?? ordersOf
      const hasGivenUp = index % 2 === 0
      if (hasGivenUp && deed.isOrdering && (await find(buyer)).length === 0) buyer.key += "-again"
      if (hasGivenUp) expect((await insist(deed, buyer)).status).toBeLessThan(500)
      deed.expectDone(await find(buyer))
    }
    expect(await disagreements()).toEqual([])
    const storm = `${deed.what}, the server killed behind ${buyers.length} of its changes`
    note({ storm, measure: "done twice, or by halves", value: "0", goal: "0" })
    note({
      storm,
      measure: "seconds until money, stock and orders agree",
      value: seconds.toFixed(1),
      goal: "60",
    })
  },
  3_600_000,
)
