import type { Pool } from "pg"
import type { Order } from "../../src/contracts/checkout/order"
import { ask, type Answer } from "./ask"
import { fillCartOf, orderIn, placeOrder } from "./order"
import { backendUrl } from "./settings"
import { callerOf } from "./shop/caller"
import type { Client } from "./shop/client"
import type { ShopFacts } from "./shop/facts"
import { adminToken, bearer } from "./staff"

export type Goods = { productId: string; variantId: string; handle: string }

/** Nobody has reviewed them yet, and no other test buys them. */
const handles = [
  "pylinka-smerch-bagless-vacuum",
  "usach-troyka-rotary-shaver",
  "usach-setka-foil-shaver",
  "usach-kontur-trimmer",
  "kudri-briz-hair-dryer-plum",
  "teplo-minuta-microwave-silver",
]

export const findGoods = async (pool: Pool, count: number): Promise<Goods[]> => {
  const { rows } = await pool.query<Goods>(
    `select product.id as "productId", variant.id as "variantId", product.handle
       from unnest($1::text[]) with ordinality wanted (handle, place)
       join product using (handle) join product_variant variant on variant.product_id = product.id
      order by place`,
    [handles.slice(0, count)],
  )
  return rows
}

const card = { number: "4242 4242 4242 4242", expiry: "12/39", cvc: "123" }

export const orderGoods = async (
  client: Client,
  { shop, goods }: { shop: ShopFacts; goods: Goods },
): Promise<Order> => {
  const items = [{ variant_id: goods.variantId, quantity: 1 }]
  await fillCartOf(client, { shop, items })
  return orderIn(await placeOrder(client, { pay: "later" }))
}

export const payFor = ({ call }: Client, { id }: Pick<Order, "id">) =>
  call("POST", `/store/desk/orders/${id}/pay/card`, card)

export const buyGoods = async (
  client: Client,
  bought: { shop: ShopFacts; goods: Goods },
): Promise<Order> => {
  const order = await orderGoods(client, bought)
  await payFor(client, order)
  return order
}

/** Some of what was paid for an order, or all of it. */
export const refund = async (pool: Pool, { id }: Pick<Order, "id">, amount: number) => {
  const { rows } = await pool.query<{ id: string }>(
    `select payment.id from payment join order_payment_collection link
       using (payment_collection_id) where link.order_id = $1 and captured_at is not null`,
    [id],
  )
  const staff = callerOf(backendUrl(), bearer(await adminToken()))
  await staff("POST", `/admin/payments/${rows[0]?.id ?? ""}/refund`, { amount })
}

export const reviewText = (begin = "Берите, не пожалеете.") =>
  `${begin} Работает тихо, место на кухне почти не занимает, а главное – им одинаково легко пользуются и дети, и бабушка.`

type Written = { rating?: unknown; text?: unknown; [other: string]: unknown }

export const writeReview = (
  { headers }: Pick<Client, "headers">,
  productId: string,
  body: Written = { rating: 5, text: reviewText() },
): Promise<Answer> => ask(`/store/products/${productId}/reviews`, { method: "POST", headers, body })
