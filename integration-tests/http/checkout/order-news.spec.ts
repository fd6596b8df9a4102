import type { Pool } from "pg"
import type { Order } from "../../../src/contracts/checkout/order"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { everythingAtOnce } from "../../support/hostile/texts"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { asAdmin } from "../../support/members"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { refund, staffOf, untilTold } from "../../support/order-course"
import { provedClient } from "../../support/proved-client"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { registerClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { buy } from "../../support/shop/purchase"
import { until } from "../../support/until"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

const CARD = { number: "4242 4242 4242 4242", expiry: "12/39", cvc: "123" }

const proved = (changed: Record<string, unknown> = {}) => provedClient({ pool, shop, changed })

const orderOf = async (client: Client, pay: string, quantity = 1): Promise<Order> => {
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity }] })
  return orderIn(await placeOrder(client, { pay }))
}

const pay = async ({ headers }: Client, { id }: Order) => {
  const body = { ...CARD }
  const path = `/store/desk/orders/${id}/pay/card`
  expect((await ask(path, { method: "POST", headers, body })).status).toBe(200)
}

/** What has been written of orders, without the mail that opens the account. */
const subjectsTo = async (email: string): Promise<string[]> =>
  (await mailsTo(pool, email))
    .map(({ subject }) => subject)
    .filter((one) => /заказ|order/i.test(one))

const itemsOf = ({ items }: Order, quantity?: number) =>
  items.map((item) => ({ id: item.id, quantity: quantity ?? item.quantity }))

const told = (order: { id: string }, news: string) => untilTold(pool, { order: order.id, news })

describe("an order of an account", () => {
  it("is told by mail at every turn, once, whoever in the back office has made it", async () => {
    const vera = await proved()
    const order = await orderOf(vera, "now", 2)
    const { number, total } = order
    const placed = await awaitMail(pool, { email: vera.email, count: 2 })
    expect(placed.subject).toBe(`Заказ № ${number} принят`)
    expect(linkIn(placed).pathname).toBe(`/account/orders/${order.id}/pay`)
    const [item] = order.items
    const sum = new Intl.NumberFormat("ru").format(total)
    for (const text of [item?.title, "2 × ", order.delivery_name, sum, "ул. Лесная, 1"]) {
      expect(placed.plain).toContain(text)
    }

    await pay(vera, order)
    await told(order, `paid:${total}`)
    const staff = staffOf(order.id)
    const fulfilment = await staff.pack(itemsOf(order))
    await told(order, "ready_for_delivery")
    await staff.ship(fulfilment, itemsOf(order))
    await told(order, "delivering")
    await staff.deliver(fulfilment)
    await told(order, "delivered")
    expect(await subjectsTo(vera.email)).toEqual(
      ["принят", "оплачен", "собран", "в пути", "доставлен"].map(
        (state) => `Заказ № ${number} ${state}`,
      ),
    )
    const last = (await mailsTo(pool, vera.email)).at(-1)
    expect(last && linkIn(last).pathname).toBe(`/account/orders/${order.id}`)
  }, 120_000)

  it("says how much money has gone back", async () => {
    const gleb = await proved()
    const order = await orderOf(gleb, "now")
    const { number, total } = order
    await pay(gleb, order)
    await told(order, `paid:${total}`)
    await refund(pool, order.id, 100)
    await told(order, "refunded:100")
    await refund(pool, order.id, total - 100)
    await told(order, `refunded:${total}`)
    expect((await subjectsTo(gleb.email)).slice(-2)).toEqual([
      `Часть денег за заказ № ${number} возвращена`,
      `Деньги за заказ № ${number} возвращены`,
    ])
  }, 120_000)

  it("is cancelled in one mail, which tells of the money too", async () => {
    const dina = await proved()
    const order = await orderOf(dina, "now")
    await pay(dina, order)
    await told(order, `paid:${order.total}`)
    await staffOf(order.id).cancel()
    await told(order, `cancelled:${order.total}`)
    expect((await subjectsTo(dina.email)).slice(2)).toEqual([`Заказ № ${order.number} отменён`])
    expect((await mailsTo(pool, dina.email)).at(-1)?.plain).toContain("Вернули")
  }, 120_000)

  it("is delivered when all of it is, however many parcels it comes in", async () => {
    const egor = await proved()
    const order = await orderOf(egor, "on_delivery", 2)
    await told(order, "placed")
    const staff = staffOf(order.id)
    const parcels = [await staff.pack(itemsOf(order, 1)), await staff.pack(itemsOf(order, 1))]
    await told(order, "ready_for_delivery")
    await staff.ship(parcels[0] ?? "", itemsOf(order, 1))
    await staff.deliver(parcels[0] ?? "")
    await told(order, "delivering")
    const { order: half } = (await egor.call("GET", `/store/customers/me/orders/${order.id}`)) as {
      order: Order
    }
    expect(half.delivery).toBe("delivering")
    await staff.ship(parcels[1] ?? "", itemsOf(order, 1))
    await staff.deliver(parcels[1] ?? "")
    await told(order, "delivered")
    expect(await subjectsTo(egor.email)).toEqual(
      ["принят", "собран", "в пути", "доставлен"].map(
        (state) => `Заказ № ${order.number} ${state}`,
      ),
    )
    const packed = (await mailsTo(pool, egor.email))[2]
    expect(packed?.plain).toContain("При получении нужно заплатить")
  }, 120_000)

  it("is not called delivered while a part of it waits in the shop", async () => {
    const foma = await proved()
    const order = await orderOf(foma, "on_delivery", 2)
    const staff = staffOf(order.id)
    const parcel = await staff.pack(itemsOf(order, 1))
    await staff.ship(parcel, itemsOf(order, 1))
    await staff.deliver(parcel)
    await told(order, "delivering")
    expect((await subjectsTo(foma.email)).at(-1)).toBe(`Заказ № ${order.number} в пути`)
  }, 120_000)

  it("is told in the language of its owner, whatever language it was ordered in", async () => {
    const anna = await proved({ locale: "en" })
    const order = await orderOf(anna, "later")
    const { rows } = await pool.query<{ title: string }>(
      `select translations ->> 'title' as title from translation
        where reference_id = $1 and locale_code = 'en-US'`,
      [order.items[0]?.product_id],
    )
    await told(order, "placed")
    const mail = (await mailsTo(pool, anna.email)).at(-1)
    expect(mail?.subject).toBe(`Order no. ${order.number} is placed`)
    for (const text of [rows[0]?.title, "Thank you for your order"]) {
      expect(mail?.plain).toContain(text)
    }
    expect(mail?.plain).toMatch(/Delivery, (Courier to the door|Pick up at the warehouse)/)
    expect(mail && linkIn(mail).pathname).toBe(`/en/account/orders/${order.id}/pay`)
  }, 120_000)

  it("is told, in the owner's own time, that it will be cancelled unless it is paid", async () => {
    const lev = await proved({ locale: "en" })
    await lev.call("POST", "/store/account", { time_zone: "Asia/Omsk" })
    const order = await orderOf(lev, "later")
    await told(order, "placed")
    await pool.query(
      `update checkout_deadline set expires_at = now() + interval '1 hour' where order_id = $1`,
      [order.id],
    )
    await until(async () => {
      const { rowCount } = await pool.query(
        "select from checkout_deadline where order_id = $1 and warned_at is not null",
        [order.id],
      )
      return rowCount === 1
    }, 90_000)
    await told(order, "expiring")
    const mail = (await mailsTo(pool, lev.email)).at(-1)
    expect(mail?.subject).toBe(`Order no. ${order.number} waits for its payment`)
    expect(mail?.plain).toMatch(/Pay for it by .+ GMT\+6/)
  }, 180_000)

  it("is not told to an address that nobody has proved", async () => {
    const client = await registerClient(backendUrl(), {
      name: `unproved-${Date.now()}`,
      publishableKey: shop.publishableKey,
    })
    const order = await orderOf(client, "later")
    await told(order, "placed")
    expect(await subjectsTo(client.email)).toEqual([])
  }, 120_000)

  it("is no news after three days, also when nobody remembers that it was told", async () => {
    const zoya = await proved()
    const [old, marker] = [await orderOf(zoya, "later"), await orderOf(zoya, "later")]
    await told(old, "placed")
    await pool.query(`update "order" set created_at = now() - interval '73 hours' where id = $1`, [
      old.id,
    ])
    await pool.query("delete from outbox_message where payload ->> 'order' = any($1)", [
      [old.id, marker.id],
    ])
    for (const { id } of [old, marker]) {
      expect((await asAdmin(`/admin/orders/${id}`, { metadata: { seen: true } })).status).toBe(200)
    }
    await told(marker, "placed")
    const { rowCount } = await pool.query(
      "select from outbox_message where payload ->> 'order' = $1",
      [old.id],
    )
    expect(rowCount).toBe(0)
  }, 120_000)

  it("lets no name break out of its line", async () => {
    const boris = await proved()
    const order = await orderOf(boris, "later")
    await pool.query("update order_line_item set product_title = $2 where id = $1", [
      order.items[0]?.id,
      everythingAtOnce,
    ])
    await told(order, "placed")
    const { html } = await awaitMail(pool, { email: boris.email, count: 2 })
    expect(html).toContain("hacked")
    expect(html).not.toMatch(/<(script|img|svg|b|i)[\s>]/i)
  }, 120_000)
})

describe("an order of a guest", () => {
  it("is told by mail with a link that opens it", async () => {
    const email = `guest-news-${Date.now()}@shop.test`
    const key = { "x-publishable-api-key": shop.publishableKey }
    const { order: id } = await buy(callerOf(backendUrl(), key), { ...shop, email })
    await untilTold(pool, { order: id, news: "placed" })
    const { rows } = await pool.query<{ id: string }>(
      `select item_id as id from order_item where order_id = $1`,
      [id],
    )
    const items = rows.map((row) => ({ id: row.id, quantity: 1 }))
    await staffOf(id).pack(items)
    await untilTold(pool, { order: id, news: "ready_for_delivery" })
    const mails = await mailsTo(pool, email)
    expect(mails.map(({ subject }) => subject.replace(/\d+/, "N"))).toEqual([
      "Заказ № N принят",
      "Заказ № N собран",
    ])
    const token = mails[1] ? linkIn(mails[1]).searchParams.get("token") : null
    await pool.query(`update "order" set created_at = now() - interval '25 hours' where id = $1`, [
      id,
    ])
    const opened = await ask(`/store/orders/${id}`, {
      headers: { ...key, "x-order-link": token ?? "" },
    })
    expect(opened.status).toBe(200)
  }, 120_000)
})
