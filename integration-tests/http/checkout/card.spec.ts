import type { Pool } from "pg"
import type { Payment, SavedCard } from "../../../src/contracts/checkout/card"
import type { Order } from "../../../src/contracts/checkout/order"
import { CONFIRMATION_CODE } from "../../../src/contracts/checkout/test-cards"
import { ask, type Answer } from "../../support/ask"
import { openPool } from "../../support/database"
import { fillCartOf, orderIn, placeOrder } from "../../support/order"
import { ASKED, card, DECLINED, GOOD, pay, POOR } from "../../support/pay"
import { backendUrl } from "../../support/settings"
import { callerOf } from "../../support/shop/caller"
import { newClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { adminToken, bearer } from "../../support/staff"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

const register = (): Promise<Client> => newClient(shop)

const orderOf = async (client: Client, pay = "now"): Promise<Order> => {
  await fillCartOf(client, { shop, items: [{ variant_id: shop.variantId, quantity: 1 }] })
  return orderIn(await placeOrder(client, { pay }))
}

type Paid = { payment: Payment; order: Order; code?: string }

const codeOf = (answer: Answer) => [answer.status, answer.json<{ code: string }>().code]

const capturedOf = async ({ id }: Order): Promise<string[]> => {
  const { rows } = await pool.query<{ amount: string }>(
    `select capture.amount::text as amount from capture
       join payment on payment.id = capture.payment_id
       join order_payment_collection link using (payment_collection_id)
      where link.order_id = $1 and capture.deleted_at is null`,
    [id],
  )
  return rows.map(({ amount }) => amount)
}

describe("an order paid by card", () => {
  it("is paid once, and says so", async () => {
    const vera = await register()
    const order = await orderOf(vera)
    expect(order).toMatchObject({ payment: "unpaid", can_pay: true })
    const opened = (await pay(vera, order, { way: "" })).json<Paid>()
    expect(opened.payment).toEqual({
      status: "open",
      provider_id: "pp_card_sandbox",
      amount: order.total,
      currency_code: "rub",
    })
    const paid = (await pay(vera, order, card(GOOD))).json<Paid>()
    expect(paid.payment.status).toBe("paid")
    expect(paid.order).toMatchObject({ status: "paid", payment: "paid", can_pay: false })
    expect((await pay(vera, order, card(GOOD))).json<Paid>().payment.status).toBe("paid")
    expect(await capturedOf(order)).toEqual([String(order.total)])
  })

  it("is paid once of all who pay at the same moment", async () => {
    const gleb = await register()
    const order = await orderOf(gleb)
    const answers = await Promise.all(Array.from({ length: 4 }, () => pay(gleb, order, card(GOOD))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await capturedOf(order)).toHaveLength(1)
  })

  it.each([
    [DECLINED, "checkout_card_declined"],
    [POOR, "checkout_card_no_funds"],
  ])("stays unpaid when %s is refused, and may be paid by another", async (number, code) => {
    const dina = await register()
    const order = await orderOf(dina, "on_delivery")
    expect(codeOf(await pay(dina, order, card(number, { save: true })))).toEqual([400, code])
    const { order: after } = (await dina.call(
      "GET",
      `/store/customers/me/orders/${order.id}`,
    )) as Paid
    expect(after).toMatchObject({ status: "on_delivery", can_pay: true })
    expect((await dina.call("GET", "/store/customers/me/cards")).cards).toEqual([])
    expect((await pay(dina, order, card(GOOD))).json<Paid>().payment.status).toBe("paid")
  })

  it("waits for the code of the bank where it wants one", async () => {
    const egor = await register()
    const order = await orderOf(egor)
    const confirm = (code: string) => pay(egor, order, { way: "/confirm", code })
    expect(codeOf(await confirm(CONFIRMATION_CODE))).toEqual([400, "checkout_nothing_to_confirm"])
    const asked = (await pay(egor, order, card(ASKED))).json<Paid>()
    expect([asked.payment.status, asked.order.payment]).toEqual(["confirmation_required", "unpaid"])
    expect(codeOf(await confirm("000000"))).toEqual([400, "checkout_card_code_wrong"])
    const done = (await confirm(CONFIRMATION_CODE)).json<Paid>()
    expect([done.payment.status, done.order.payment]).toEqual(["paid", "paid"])
  })

  const ofOrder = `select payment_collection_id from order_payment_collection where order_id = $1`
  const noCapture = `delete from capture where payment_id in (
    select id from payment where payment_collection_id in (${ofOrder}))`
  const notCaptured = `update payment set captured_at = null where payment_collection_id in (${ofOrder})`
  const notCounted = `
    update payment_collection set status = 'authorized', captured_amount = 0,
           raw_captured_amount = '{"value": "0", "precision": 20}', completed_at = null
     where id in (${ofOrder})`
  const notTold = `delete from order_transaction where order_id = $1`
  const notSummed = `
    update order_summary set totals = totals || jsonb_build_object(
       'paid_total', 0, 'raw_paid_total', '{"value": "0", "precision": 20}'::jsonb,
       'transaction_total', 0, 'raw_transaction_total', '{"value": "0", "precision": 20}'::jsonb,
       'pending_difference', totals -> 'current_order_total',
       'raw_pending_difference', totals -> 'raw_current_order_total')
     where order_id = $1`

  it.each([
    ["before anything of it was taken", [noCapture, notCaptured, notCounted, notTold, notSummed]],
    ["before the bank was asked for it", [notCaptured, notCounted, notTold, notSummed]],
    ["before it was counted", [notCounted, notTold, notSummed]],
  ])("is paid once where its payment was cut off %s", async (_, lost) => {
    const zoya = await register()
    const order = await orderOf(zoya)
    await pay(zoya, order, card(GOOD))
    for (const statement of lost) await pool.query(statement, [order.id])
    const { order: cutOff } = (await zoya.call(
      "GET",
      `/store/customers/me/orders/${order.id}`,
    )) as Paid
    expect(cutOff).toMatchObject({ payment: "unpaid", can_change: false })
    expect((await pay(zoya, order, card(DECLINED))).json<Paid>()).toMatchObject({
      payment: { status: "paid" },
      order: { payment: "paid" },
    })
    expect(await capturedOf(order)).toEqual([String(order.total)])
    const { rows } = await pool.query<{ amount: string }>(
      `select amount::text from order_transaction where order_id = $1 and deleted_at is null`,
      [order.id],
    )
    expect(rows.map(({ amount }) => Number(amount))).toEqual([order.total])
  })

  it("is refunded through Medusa's own door", async () => {
    const anna = await register()
    const order = await orderOf(anna)
    await pay(anna, order, card(GOOD))
    const { rows } = await pool.query<{ id: string }>(
      `select payment.id from payment join order_payment_collection link
         using (payment_collection_id) where link.order_id = $1 and captured_at is not null`,
      [order.id],
    )
    const staff = callerOf(backendUrl(), bearer(await adminToken()))
    await staff("POST", `/admin/payments/${rows[0]?.id ?? ""}/refund`, { amount: order.total })
    const { order: after } = (await anna.call(
      "GET",
      `/store/customers/me/orders/${order.id}`,
    )) as Paid
    expect(after).toMatchObject({ status: "refunded", can_pay: false })
    expect(codeOf(await pay(anna, order, card(GOOD)))).toEqual([400, "checkout_order_closed"])
  })
})

describe("a card", () => {
  it("is refused with a reason for each field, and nothing of it said again", async () => {
    const vera = await register()
    const order = await orderOf(vera)
    const wrong = await pay(vera, order, {
      number: "4242 4242 4242 4241",
      expiry: "01/20",
      cvc: "9",
    })
    expect(wrong.json()).toMatchObject({
      code: "checkout_card_refused",
      problems: [
        { field: "number", reason: "mistyped" },
        { field: "expiry", reason: "past" },
        { field: "cvc", reason: "invalid" },
      ],
    })
    expect(wrong.text).not.toContain("4241")
    const foreign = await pay(vera, order, card("4111 1111 1111 1111"))
    expect(foreign.json()).toMatchObject({
      problems: [{ field: "number", reason: "not_for_tests" }],
    })
    for (const body of [{}, { card_id: 7 }, card(GOOD, { pin: "1" }), { card_id: "x", cvc: "1" }]) {
      expect((await pay(vera, order, body)).status).toBe(400)
    }
  })

  it("is saved as brand, last digits and month when that is wished, and pays again", async () => {
    const gleb = await register()
    await pay(gleb, await orderOf(gleb), card("5555 5555 5555 4444", { save: true }))
    const cards = (await gleb.call("GET", "/store/customers/me/cards")).cards as SavedCard[]
    expect(cards).toEqual([
      {
        id: expect.any(String) as string,
        brand: "mastercard",
        last4: "4444",
        expires_on: "2039-12",
      },
    ])
    const card_id = cards[0]?.id ?? ""
    const next = await orderOf(gleb)
    const other = await register()
    expect(codeOf(await pay(other, await orderOf(other), { card_id }))).toEqual([
      400,
      "checkout_card_unknown",
    ])
    expect((await pay(gleb, next, { card_id })).json<Paid>().payment.status).toBe("paid")
    const path = `/store/customers/me/cards/${card_id}`
    expect((await ask(path, { method: "DELETE", headers: other.headers })).status).toBe(404)
    await gleb.call("DELETE", path)
    expect((await gleb.call("GET", "/store/customers/me/cards")).cards).toEqual([])
  })

  it("is saved once the bank has its code, and not before", async () => {
    const olga = await register()
    const order = await orderOf(olga)
    await pay(olga, order, card(ASKED, { save: true }))
    expect((await olga.call("GET", "/store/customers/me/cards")).cards).toEqual([])
    await pay(olga, order, { way: "/confirm", code: CONFIRMATION_CODE })
    const { cards } = await olga.call("GET", "/store/customers/me/cards")
    expect(cards).toMatchObject([{ last4: ASKED.slice(-4), expires_on: "2039-12" }])
  })

  it("is declined when it was saved and its month is over", async () => {
    const petr = await register()
    await pay(petr, await orderOf(petr), card(GOOD, { save: true }))
    const { rows } = await pool.query<{ id: string }>(
      "update checkout_card set expires_on = '2020-01' where customer_id = $1 returning id",
      [petr.id],
    )
    const answer = await pay(petr, await orderOf(petr), { card_id: rows[0]?.id })
    expect(codeOf(answer)).toEqual([400, "checkout_card_declined"])
  })

  it("pays one's own orders only", async () => {
    const [vera, gleb] = [await register(), await register()]
    const order = await orderOf(vera)
    for (const way of ["", "/card", "/confirm"]) {
      const body = way === "/card" ? card(GOOD) : way === "/confirm" ? { code: "1" } : {}
      expect((await pay(gleb, order, { way, ...body })).status).toBe(404)
      const guest = await ask(`/store/desk/orders/${order.id}/pay${way}`, {
        method: "POST",
        headers: { "x-publishable-api-key": shop.publishableKey },
        body,
      })
      expect(guest.status).toBe(404)
    }
  })

  it("is not told to Medusa's payment sessions, which keep whatever they are told", async () => {
    const vera = await register()
    const { cart } = (await vera.call("GET", "/store/customers/me/cart")) as {
      cart: { id: string }
    }
    const { payment_collection: made } = (await vera.call("POST", "/store/payment-collections", {
      cart_id: cart.id,
    })) as { payment_collection: { id: string } }
    const path = `/store/payment-collections/${made.id}/payment-sessions`
    const body = { provider_id: "pp_card_sandbox", data: { number: GOOD } }
    const answer = await ask(path, { method: "POST", headers: vera.headers, body })
    expect(codeOf(answer)).toEqual([400, "checkout_session_data"])
  })
})

describe("the database", () => {
  it("takes no more from a payment than it holds", async () => {
    const vera = await register()
    const order = await orderOf(vera)
    await pay(vera, order, card(GOOD))
    await expect(
      pool.query(
        `insert into capture (id, payment_id, amount, raw_amount)
         select 'capt_' || gen_random_uuid(), payment.id, 1, '{"value": "1", "precision": 20}'
           from payment join order_payment_collection link using (payment_collection_id)
          where link.order_id = $1`,
        [order.id],
      ),
    ).rejects.toMatchObject({ constraint: "checkout_payment_taken" })
  })
})
