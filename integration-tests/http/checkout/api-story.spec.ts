import type { Pool } from "pg"
import { PASSWORD } from "../../support/account"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { mailsTo } from "../../support/mail"
import { cartOf, orderIn, placeOrder } from "../../support/order"
import { staffOf, untilTold } from "../../support/order-course"
import { card, GOOD, pay } from "../../support/pay"
import { provedClient } from "../../support/proved-client"
import { findGoods } from "../../support/review"
import { findShop } from "../../support/shop/facts"
import { address } from "../../support/shop/purchase"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

type Category = { handle: string; children: Category[] }
type Card = { handle: string }
type Product = { handle: string; images: unknown[] }

const look = async <Answer>(path: string): Promise<Answer> =>
  (await ask(`/catalog/${path}`)).json<Answer>()

/** The handle of whatever lies deepest in the tree. */
const leafOf = ({ handle, children: [first] }: Category): string => (first ? leafOf(first) : handle)

const isCartThere = async (id: string): Promise<boolean> =>
  (await pool.query("select from cart where id = $1 and deleted_at is null", [id])).rowCount === 1

it("a program buys for somebody from the first look to the door, and takes leave", async () => {
  const { categories } = await look<{ categories: Category[] }>("categories")
  const [top] = categories
  expect(top?.children.length).toBeGreaterThan(0)
  const inLeaf = await look<{ products: Card[] }>(
    `products?category=${top ? leafOf(top) : ""}&limit=1`,
  )
  const { product } = await look<{ product: Product }>(
    `products/${inLeaf.products[0]?.handle ?? ""}`,
  )
  expect(product.images.length).toBeGreaterThan(1)

  const shop = await findShop(pool)
  const [vera, other] = [await provedClient({ pool, shop }), await provedClient({ pool, shop })]
  const cart = await cartOf(vera)
  expect(cart.items).toEqual([])
  const goods = await findGoods(pool, 2)
  for (const { variantId } of goods) {
    const body = { variant_id: variantId, quantity: 1 }
    await vera.call("POST", `/store/carts/${cart.id}/line-items`, body)
  }
  await vera.call("POST", `/store/carts/${cart.id}`, { shipping_address: address })
  const { shipping_options: options } = (await vera.call(
    "GET",
    `/store/shipping-options?cart_id=${cart.id}`,
  )) as { shipping_options: { id: string }[] }
  const delivery = { option_id: options[0]?.id }
  await vera.call("POST", `/store/carts/${cart.id}/shipping-methods`, delivery)

  const order = orderIn(await placeOrder(vera, { pay: "now" }))
  expect(order.items.map(({ variant_id }) => variant_id).sort()).toEqual(
    goods.map(({ variantId }) => variantId).sort(),
  )
  expect((await cartOf(vera)).items).toEqual([])
  expect((await pay(vera, order, card(GOOD))).status).toBe(200)
  const staff = staffOf(order.id)
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  const parcel = await staff.pack(items)
  await staff.ship(parcel, items)
  await untilTold(pool, { order: order.id, news: "delivering" })
  await staff.deliver(parcel)
  await untilTold(pool, { order: order.id, news: "delivered" })
  const orders = await vera.call("GET", "/store/customers/me/orders")
  expect(orders).toMatchObject({ orders: [{ id: order.id, delivery: "delivered" }] })
  expect((await mailsTo(pool, vera.email)).at(-1)?.subject).toBe(
    `Заказ № ${order.number} доставлен`,
  )

  const carts = [(await cartOf(vera)).id, (await cartOf(other)).id]
  const leave = { method: "DELETE", headers: vera.headers, body: { password_now: PASSWORD } }
  expect((await ask("/store/account", leave)).status).toBe(200)
  expect(await Promise.all(carts.map(isCartThere))).toEqual([false, true])
}, 120_000)
