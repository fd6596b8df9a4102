import type { Pool } from "pg"
import { openPool } from "../../support/database"
import { awaitLink } from "../../support/mail"
import { fillBySdk, openSdk, orderBySdk, refused, registerBySdk } from "../../support/sdk"
import { findShop, type ShopFacts } from "../../support/shop/facts"

/** What Medusa's starter asks of an order. */
const fields = "*payment_collections.payments,*items,*items.metadata,*items.variant,*items.product"
const NO_TOKEN = { token: "00000000-0000-4000-8000-000000000000" }

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

let made = 0

const orderOfGuest = async () => {
  const sdk = openSdk(shop)
  made += 1
  const email = `guest-${Date.now()}-${made}@shop.test`
  const order = await orderBySdk(sdk, { cartId: await fillBySdk(sdk, shop), email, shop })
  return { sdk, email, order }
}

/** What is mailed to whoever the order belonged to. */
const mailedTo = async (email: string): Promise<{ token: string }> => {
  const link = await awaitLink(pool, { email, to: /\/transfer$/ })
  return { token: link.searchParams.get("token") ?? "" }
}

const tokenOf = async (order: string): Promise<{ token: string }> => {
  const { rows } = await pool.query<{ token: string }>(
    `select details ->> 'token' as token from order_change_action action
       join order_change change on change.id = action.order_change_id
      where change.order_id = $1 and change.status = 'requested' and change.deleted_at is null`,
    [order],
  )
  const [row] = rows
  if (!row) throw new Error("Nobody has asked for this order")
  return row
}

const whatIsAskedOf = async (order: string): Promise<string[]> => {
  const { rows } = await pool.query<{ status: string }>(
    `select status from order_change where order_id = $1 and change_type = 'transfer'
        and deleted_at is null`,
    [order],
  )
  return rows.map(({ status }) => status)
}

describe("a guest's order that somebody asks for by Medusa's SDK", () => {
  it("becomes theirs when its owner agrees, and is the guest's no more", async () => {
    const { sdk: guest, email, order } = await orderOfGuest()
    const { sdk, id } = await registerBySdk(shop, "asker")
    const asked = await sdk.store.order.requestTransfer(order, {}, { fields: "id, email" })
    expect(asked.order).toMatchObject({ id: order, email })
    expect((await sdk.store.order.list()).orders).toEqual([])
    const token = await mailedTo(email)
    expect(token).toEqual(await tokenOf(order))
    const accepted = await guest.store.order.acceptTransfer(order, token, { fields: "id" })
    expect(accepted.order.id).toBe(order)
    const { orders } = await sdk.store.order.list({ fields: "id,customer_id" })
    expect(orders).toMatchObject([{ id: order, customer_id: id }])
    expect((await sdk.store.order.retrieve(order, { fields })).order.items).toHaveLength(1)
    expect(await refused(guest.store.order.retrieve(order))).toBe(404)
    expect(await refused(guest.store.order.acceptTransfer(order, token))).toBe(404)
  })

  it("stays the guest's when its owner declines", async () => {
    const { sdk: guest, order } = await orderOfGuest()
    const { sdk } = await registerBySdk(shop, "declined")
    await sdk.store.order.requestTransfer(order, {})
    const token = await tokenOf(order)
    const declined = await guest.store.order.declineTransfer(order, token)
    expect(declined.order.id).toBe(order)
    expect(await whatIsAskedOf(order)).toEqual(["declined"])
    expect((await sdk.store.order.list()).orders).toEqual([])
    expect(await refused(guest.store.order.acceptTransfer(order, token))).toBe(404)
  })

  it("may be asked for again by whoever took the wish back", async () => {
    const { sdk: guest, order } = await orderOfGuest()
    const { sdk } = await registerBySdk(shop, "undecided")
    await sdk.store.order.requestTransfer(order, {})
    const token = await tokenOf(order)
    expect((await sdk.store.order.cancelTransfer(order)).order.id).toBe(order)
    expect(await whatIsAskedOf(order)).toEqual([])
    expect(await refused(guest.store.order.acceptTransfer(order, token))).toBe(404)
    await sdk.store.order.requestTransfer(order, {})
    expect(await whatIsAskedOf(order)).toEqual(["requested"])
  })

  it("is given away by nobody who only asks: the token is shown nowhere", async () => {
    const { order } = await orderOfGuest()
    const { sdk } = await registerBySdk(shop, "greedy")
    await sdk.store.order.requestTransfer(order, {})
    const { token } = await tokenOf(order)
    for (const relation of ["order_change", "changes", "order_changes", "actions"]) {
      for (const path of [relation, `${relation}.actions`]) {
        const told = await sdk.client
          .fetch(`/store/orders/${order}`, { query: { fields: `id,*${path},+${path}.details` } })
          .catch((error: unknown) => error)
        expect(JSON.stringify(told)).not.toContain(token)
      }
    }
    expect(await refused(sdk.store.order.acceptTransfer(order, NO_TOKEN))).toBe(404)
    const other = await registerBySdk(shop, "meddler")
    expect(await refused(other.sdk.store.order.cancelTransfer(order))).toBe(404)
    expect(await whatIsAskedOf(order)).toEqual(["requested"])
  })
})

describe("an order of an account", () => {
  it("is asked for by nobody else, and not by its owner", async () => {
    const { sdk, email } = await registerBySdk(shop, "owner")
    const order = await orderBySdk(sdk, { cartId: await fillBySdk(sdk, shop), email, shop })
    const other = await registerBySdk(shop, "stranger")
    for (const { store } of [other.sdk, openSdk(shop)]) {
      expect(await refused(store.order.requestTransfer(order, {}))).toBe(404)
      expect(await refused(store.order.cancelTransfer(order))).toBe(404)
    }
    expect(await refused(sdk.store.order.requestTransfer(order, {}))).toBe(400)
    expect(await whatIsAskedOf(order)).toEqual([])
  })

  it("answers a guessed token as an order does that is not there", async () => {
    const { sdk, email } = await registerBySdk(shop, "hidden")
    const order = await orderBySdk(sdk, { cartId: await fillBySdk(sdk, shop), email, shop })
    const answerOf = async (call: Promise<unknown>) => {
      const error = await call.catch((thrown: unknown) => thrown)
      const { status, message } = error as { status?: number; message?: string }
      return { status, message }
    }
    const { store } = openSdk(shop)
    for (const way of ["acceptTransfer", "declineTransfer"] as const) {
      const foreign = await answerOf(store.order[way](order, NO_TOKEN))
      expect(foreign).toMatchObject({ status: 404 })
      expect(foreign).toEqual(await answerOf(store.order[way]("order_0", NO_TOKEN)))
    }
  })
})
