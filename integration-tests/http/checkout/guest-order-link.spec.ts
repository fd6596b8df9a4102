import type { Pool } from "pg"
import { ask, type Answer } from "../../support/ask"
import { openPool } from "../../support/database"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { backendUrl, demanded } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { registerClient } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { buy } from "../../support/shop/purchase"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

let guests = 0
const key = () => ({ "x-publishable-api-key": shop.publishableKey })

/** Somebody without an account, whose order is older than the day in which its id is enough. */
const order = async () => {
  guests += 1
  const email = `guest-${Date.now()}-${guests}@shop.test`
  const { order: id } = await buy(callerOf(backendUrl(), key()), { ...shop, email })
  await pool.query(`update "order" set created_at = now() - interval '25 hours' where id = $1`, [
    id,
  ])
  return { id, email }
}

const tokenFor = async (email: string, count = 1): Promise<string> =>
  linkIn(await awaitMail(pool, { email, count })).searchParams.get("token") ?? ""

const read = (id: string, token?: string): Promise<Answer> =>
  ask(`/store/orders/${id}`, {
    headers: { ...key(), ...(token === undefined ? {} : { "x-order-link": token }) },
  })

const askLink = (id: string, headers = key()) =>
  ask(`/store/orders/${id}/link`, { method: "POST", headers })

it("comes by mail when a guest has ordered, and opens the order later than a day", async () => {
  const { id, email } = await order()
  const mail = await awaitMail(pool, { email })
  expect(mail.subject).toMatch(/^Заказ № \d+ принят$/)
  const link = linkIn(mail)
  expect(link.origin + link.pathname).toBe(`${demanded("TEST_STOREFRONT_URL")}/order/${id}`)
  expect((await read(id)).status).toBe(404)
  const opened = await read(id, await tokenFor(email))
  expect(opened.status).toBe(200)
  expect(opened.json<{ order: { id: string } }>().order.id).toBe(id)
})

it("opens no other order, and is nothing when it is changed", async () => {
  const [one, other] = [await order(), await order()]
  const token = await tokenFor(one.email)
  expect((await read(other.id, token)).status).toBe(404)
  const [time = "", seal = ""] = token.split(".")
  const later = (Number.parseInt(time, 36) + 1).toString(36)
  for (const forged of [`${later}.${seal}`, `${time}.${"a".repeat(43)}`, "", "x", time]) {
    expect((await read(one.id, forged)).status).toBe(404)
  }
})

it("opens nothing of an account", async () => {
  const { id, email } = await order()
  const token = await tokenFor(email)
  const vera = await registerClient(backendUrl(), {
    name: `link-${Date.now()}`,
    publishableKey: shop.publishableKey,
  })
  await pool.query(`update "order" set customer_id = $2 where id = $1`, [id, vera.id])
  expect((await read(id, token)).status).toBe(404)
})

it("is sent again to the address in the order, whoever asks", async () => {
  const { id, email } = await order()
  await awaitMail(pool, { email })
  expect((await askLink(id)).json()).toEqual({ sent: true })
  const mail = await awaitMail(pool, { email, count: 2 })
  expect(mail.subject).toMatch(/^Ссылка на заказ № \d+$/)
  expect((await read(id, await tokenFor(email, 2))).status).toBe(200)
})

it("is asked for so often only, and the answer tells nobody which orders there are", async () => {
  const { id } = await order()
  const answersOf = async (asked: string) => {
    const answers: string[] = []
    for (let time = 0; time < 4; time += 1) {
      const { status, text } = await askLink(asked)
      answers.push(`${status} ${status === 200 ? text : ""}`)
    }
    return answers
  }
  const ofOrder = await answersOf(id)
  expect(ofOrder.map((answer) => answer.slice(0, 3))).toEqual(["200", "200", "200", "429"])
  expect(await answersOf(`order_${Date.now()}`)).toEqual(ofOrder)
})

it("is not sent for an order of an account", async () => {
  const client = await registerClient(backendUrl(), {
    name: `own-${Date.now()}`,
    publishableKey: shop.publishableKey,
  })
  const { order: id } = await buy(client.call, { ...shop, email: client.email })
  expect((await askLink(id)).json()).toEqual({ sent: true })
  const marker = await order()
  await awaitMail(pool, { email: marker.email })
  const mails = await mailsTo(pool, client.email)
  expect(mails.filter(({ subject }) => /заказ/i.test(subject))).toEqual([])
})

it("is written in the language of the order", async () => {
  const { id, email } = await order()
  await awaitMail(pool, { email })
  await pool.query(`update "order" set locale = 'en-US' where id = $1`, [id])
  await askLink(id)
  const mail = await awaitMail(pool, { email, count: 2 })
  expect(mail.subject).toMatch(/^The link to order no\. \d+$/)
  expect(linkIn(mail).pathname).toBe(`/en/order/${id}`)
})
