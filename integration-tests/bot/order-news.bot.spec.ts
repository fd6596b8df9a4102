import type { Pool } from "pg"
import type { Order } from "../../src/contracts/checkout/order"
import {
  type Phone,
  startTelegram,
  type Telegram,
} from "../../tools/telegram-phone/src/start-telegram"
import { A_TURN_MS, startBot, takeTurnOfBot, type RunningBot } from "../support/bot"
import { openPool } from "../support/database"
import { fillCartOf, orderIn, placeOrder } from "../support/order"
import { staffOf, untilTold } from "../support/order-course"
import type { Client } from "../support/shop/client"
import { findShop, type ShopFacts } from "../support/shop/facts"
import { askAs, linkByCode, newClient } from "../support/telegram-client"
import { until } from "../support/until"

let pool: Pool
let shop: ShopFacts
let telegram: Telegram
let bot: RunningBot
let endTurn: () => void

/** The shop's database has seen the updates and the people of other specs. */
const ANOTHER_TELEGRAM = 2
let people = 600_000_000
const nextPerson = () => (people += 1)

beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  endTurn = await takeTurnOfBot(pool)
  telegram = await startTelegram({ seed: ANOTHER_TELEGRAM })
  bot = await startBot({ telegram })
}, A_TURN_MS)
afterAll(async () => {
  await bot.stop()
  await telegram.stop()
  endTurn()
  await pool.end()
})

const linked = async (): Promise<{ client: Client; phone: Phone }> => {
  const client = await newClient(pool)
  const phone = telegram.person({ id: nextPerson(), first_name: "Вера", language_code: "ru" })
  await linkByCode(client, phone)
  return { client, phone }
}

const orderOf = async (client: Client): Promise<Order> => {
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 2 }] })
  return orderIn(await placeOrder(client, { pay: "now" }))
}

const itemsOf = ({ items }: Order) => items.map(({ id, quantity }) => ({ id, quantity }))

const hear = async (client: Client, orders: string[]) => {
  const body = { notifications: { orders } }
  expect((await askAs(client, "/store/account", { method: "POST", body })).status).toBe(200)
}

const stateOf = async (kind: string, { id }: Order): Promise<string | undefined> => {
  const { rows } = await pool.query<{ state: string }>(
    `select state from outbox_message
      where channel = 'telegram' and kind = $1 and payload ->> 'order' = $2 order by id desc`,
    [kind, id],
  )
  return rows[0]?.state
}

describe("what becomes of an order", () => {
  it("is told in the chat of its account, with ways to the order and to its payment", async () => {
    const { client, phone } = await linked()
    const order = await orderOf(client)
    const message = await phone.sees(`Заказ № ${order.number} принят`)
    expect(message.text).toContain(`${order.items[0]?.title} × 2`)
    const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
    expect(buttons.map((button) => ("url" in button ? button.url : null))).toEqual([
      `http://localhost:8000/account/orders/${order.id}/pay`,
      `http://localhost:8000/account/orders/${order.id}`,
    ])
    await staffOf(order.id).pack(itemsOf(order))
    await phone.sees(`Заказ № ${order.number} собран`)
  }, 120_000)

  it("is not told there while it is switched off", async () => {
    const { client, phone } = await linked()
    await hear(client, ["mail"])
    const order = await orderOf(client)
    await untilTold(pool, { order: order.id, news: "placed" })
    expect(await stateOf("order.placed", order)).toBe("dropped")
    await hear(client, ["mail", "telegram"])
    await staffOf(order.id).cancel()
    await phone.sees(`Заказ № ${order.number} отменён`)
  }, 120_000)

  it("is nothing for a chat that was the account's when it was asked for", async () => {
    const [{ client }, { phone }] = [await linked(), await linked()]
    const order = await orderOf(client)
    await untilTold(pool, { order: order.id, news: "placed" })
    // As if the link had been changed while the message waited.
    await pool.query(
      `select outbox_enqueue(jsonb_build_array(jsonb_build_object(
         'channel', 'telegram', 'kind', 'order.placed', 'dedupe_key', $1::text,
         'recipient', (select id::text from telegram_chat where telegram_id = $3),
         'payload', jsonb_build_object('order', $2::text, 'news', 'placed'))))`,
      [`foreign:${order.id}`, order.id, phone.id],
    )
    await until(async () => (await stateOf("order.placed", order)) !== "pending")
    expect(await stateOf("order.placed", order)).toBe("dropped")
  }, 120_000)

  it("shows names as they are written", async () => {
    const { client, phone } = await linked()
    const order = await orderOf(client)
    const name = `<b>Чайник</b> & "Ко" <a href="https://evil.example">`
    await pool.query("update order_line_item set product_title = $2 where id = $1", [
      order.items[0]?.id,
      name,
    ])
    const { text } = await phone.sees(`Заказ № ${order.number} принят`)
    expect(text).toContain(`${name} × 2`)
  }, 120_000)
})
