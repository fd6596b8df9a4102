import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { openStore, PASSWORD, type Person, type Store } from "../../support/account"
import { openPool } from "../../support/database"
import { awaitMail, linkIn } from "../../support/mail"
import { callerOf } from "../../support/shop/caller"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { backendUrl } from "../../support/settings"
import { bearer } from "../../support/staff"
import { buy, fillCart } from "../../support/shop/purchase"

let pool: Pool
let shop: ShopFacts
let store: Store
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  store = openStore(shop)
})
afterAll(() => pool.end())

/** Somebody who has bought something and has more in the cart. */
const buyer = async () => {
  const name = `Домна ${randomUUID()}`
  const person = await store.register({ name, telegram_name: `domna_${name.slice(6, 14)}` })
  const { email, id } = person.account
  const { searchParams } = linkIn(await awaitMail(pool, { email }))
  const token = searchParams.get("token")
  expect((await store.guest("POST", "/store/account/activation", { token })).status).toBe(200)
  const call = callerOf(backendUrl(), {
    "x-publishable-api-key": shop.publishableKey,
    ...bearer(person.token),
  })
  await call("POST", "/store/customers/me/addresses", {
    first_name: "Домна",
    address_1: "Болотная набережная, 3",
    city: "Москва",
    country_code: "ru",
  })
  const bought = await buy(call, { ...shop, email })
  await fillCart(call, shop)
  return { ...person, id, email, order: bought.order }
}

const leave = ({ call }: Person, password_now = PASSWORD) =>
  call("DELETE", "/store/account", { password_now })

/** In every table with text of any kind. */
const tablesWith = async (text: string): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await pool.query(
      `select from "${name}" it where strpos(it::text, $1) > 0 limit 1`,
      [text],
    )
    if ((rowCount ?? 0) > 0) found.push(name)
  }
  return found
}

describe("one's data", () => {
  it("comes as a file that holds all of it, and nobody else's", async () => {
    const [person, other] = [await buyer(), await buyer()]
    const answer = await person.call("GET", "/store/account/data")
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="domovoy-/)
    expect(answer.headers.get("cache-control")).toBe("no-store")
    const data = answer.json()
    expect(data.account).toMatchObject({
      email: person.email,
      telegram_name: person.account.telegram_name,
    })
    expect(data.orders).toMatchObject([{ id: person.order, email: person.email }])
    expect(data.addresses).toMatchObject([{ address_1: "Болотная набережная, 3" }])
    for (const part of ["consents", "sessions", "places", "carts", "changes"]) {
      expect(Array.isArray(data[part])).toBe(true)
    }
    expect(answer.text).not.toContain(other.email)
    expect(answer.text).not.toContain(other.order)
    expect((await store.guest("GET", "/store/account/data")).status).toBe(401)
  })
})

describe("deleting one's account", () => {
  it("asks for the password", async () => {
    const person = await store.register()
    for (const [password, reason] of [
      ["", "required"],
      ["Wrong-2026!", "wrong"],
    ] as const) {
      const refused = await leave(person, password)
      expect(refused.json<{ problems: object[] }>().problems).toEqual([
        { field: "password_now", reason },
      ])
    }
    expect((await person.call("GET", "/store/account")).status).toBe(200)
  })

  it("forgets the person everywhere, and keeps the order", async () => {
    const person = await buyer()
    const { account, form } = person
    const answer = await leave(person)
    expect(answer.json()).toEqual({ id: account.id, object: "account", deleted: true })
    expect((await person.call("GET", "/store/account")).status).toBe(401)
    expect((await store.logIn(person.email)).status).toBe(401)
    const farewell = await awaitMail(pool, { email: person.email, count: 2 })
    expect(farewell.subject).toBe("Кабинет удалён")
    const kept = ["account_farewell", "mail_inbox"]
    for (const text of [person.email, form.phone, form.name, account.telegram_name ?? ""]) {
      const tables = await tablesWith(text)
      expect({ text, tables: tables.filter((name) => !kept.includes(name)) }).toEqual({
        text,
        tables: [],
      })
    }
    const places = await pool.query("select from account_place where customer_id = $1", [person.id])
    expect(places.rowCount).toBe(0)
    const { rows } = await pool.query(
      `select email, customer_id, status from "order" where id = $1`,
      [person.order],
    )
    expect(rows).toMatchObject([{ email: null, customer_id: account.id }])
  })

  it("frees e-mail and phone", async () => {
    const person = await store.register()
    await leave(person)
    const { email, phone } = person.form
    const again = await store.register({ email, phone })
    expect(again.account.id).not.toBe(person.account.id)
  })

  it("is not done to whom the dashboard is open, nor to anybody else", async () => {
    expect((await store.guest("DELETE", "/store/account", { password_now: PASSWORD })).status).toBe(
      401,
    )
    const login = await store.logIn("anna@domovoy.local")
    const call = store.as(login.json<{ token: string }>().token)
    const refused = await call("DELETE", "/store/account", { password_now: PASSWORD })
    expect(refused.json<{ code: string }>().code).toBe("account_has_dashboard")
  })
})
