import type { Pool } from "pg"
import type { Order, Reordered } from "../../../src/contracts/checkout/order"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { cartOf, fillCartOf, orderIn, placeOrder } from "../../support/order"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { buy } from "../../support/shop/purchase"
import { adminToken, bearer } from "../../support/staff"

let pool: Pool
let shop: ShopFacts
let variants: string[]
let headers: Record<string, string>

beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  headers = bearer(await adminToken())
  const { rows } = await pool.query<{ id: string }>(
    `select link.variant_id as id from product_variant_inventory_item link
       join inventory_level level using (inventory_item_id)
      order by level.stocked_quantity desc, link.variant_id offset 5 limit 2`,
  )
  variants = rows.map(({ id }) => id)
})
afterAll(() => pool.end())

const register = (): Promise<Client> => newClient(shop)

type Item = { variant_id: string; quantity: number }

const orderOf = async (client: Client, items: Item[]): Promise<Order> => {
  await fillCartOf(client, { shop, items })
  return orderIn(await placeOrder(client, { pay: "later" }))
}

const reorder = async ({ headers: own }: Client, { id }: Order): Promise<Reordered> => {
  const path = `/store/customers/me/orders/${id}/reorder`
  const answer = await ask(path, { method: "POST", headers: own })
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.json<Reordered>()
}

const amountsIn = async (client: Client) =>
  Object.fromEntries((await cartOf(client)).items.map((item) => [item.variant_id, item.quantity]))

const post = async <T>(path: string, body: object): Promise<T> => {
  const answer = await ask(`/admin/${path}`, { method: "POST", headers, body })
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`)
  return answer.json<T>()
}

/** A product of the test's own, in the shop's channel and with three on the shelf. */
const stockProduct = async (): Promise<{ id: string; variant: string }> => {
  const { rows } = await pool.query<{ channel: string; place: string; profile: string }>(
    `select sales_channel_id as channel, stock_location_id as place,
            (select id from shipping_profile limit 1) as profile
       from sales_channel_stock_location where deleted_at is null limit 1`,
  )
  const { channel = "", place = "", profile = "" } = rows[0] ?? {}
  const { product } = await post<{
    product: { id: string; variants: { id: string; inventory_items: { id: string }[] }[] }
  }>("products?fields=id,variants.id", {
    title: `Toaster ${Date.now()}`,
    status: "published",
    shipping_profile_id: profile,
    sales_channels: [{ id: channel }],
    options: [{ title: "Kind", values: ["one"] }],
    variants: [
      {
        title: "one",
        options: { Kind: "one" },
        prices: [{ currency_code: "rub", amount: 100 }],
      },
    ],
  })
  const variant = product.variants[0]?.id ?? ""
  const { rows: items } = await pool.query<{ id: string }>(
    `select inventory_item_id as id from product_variant_inventory_item where variant_id = $1`,
    [variant],
  )
  await post(`inventory-items/${items[0]?.id}/location-levels`, {
    location_id: place,
    stocked_quantity: 3,
  })
  return { id: product.id, variant }
}

describe("ordering once more", () => {
  it("puts all of it into the cart, beside what waits there", async () => {
    const vera = await register()
    const [first = "", second = ""] = variants
    const order = await orderOf(vera, [
      { variant_id: first, quantity: 2 },
      { variant_id: second, quantity: 1 },
    ])
    await fillCartOf(vera, { shop, items: [{ variant_id: second, quantity: 1 }] })
    expect(await reorder(vera, order)).toEqual({ added: 2, missing: [] })
    expect(await amountsIn(vera)).toEqual({ [first]: 2, [second]: 2 })
  })

  it("is refused for an order of a guest, as if there were none", async () => {
    const vera = await register()
    const guest = callerOf(backendUrl(), { "x-publishable-api-key": shop.publishableKey })
    const { order } = await buy(guest, { ...shop, email: `guest-${Date.now()}@example.com` })
    const path = `/store/customers/me/orders/${order}/reorder`
    expect((await ask(path, { method: "POST", headers: vera.headers })).status).toBe(404)
  })

  it("says what is fewer, sold out or sold no more", async () => {
    const gleb = await register()
    const { id, variant } = await stockProduct()
    const order = await orderOf(gleb, [{ variant_id: variant, quantity: 2 }])
    const missing = async () => (await reorder(gleb, order)).missing.map(({ reason }) => reason)
    expect(await missing()).toEqual(["fewer"])
    expect(await amountsIn(gleb)).toEqual({ [variant]: 1 })
    await orderOf(gleb, [])
    expect(await reorder(gleb, order)).toMatchObject({ added: 0 })
    expect(await missing()).toEqual(["out_of_stock"])
    await post(`products/${id}`, { status: "draft" })
    expect(await missing()).toEqual(["gone"])
    expect(await amountsIn(gleb)).toEqual({})
  })
})
