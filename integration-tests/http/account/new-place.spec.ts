import type { Pool } from "pg"
import { openStore, type Person, type Store } from "../../support/account"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { bearer } from "../../support/staff"
import { until } from "../../support/until"

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/152.0"

let pool: Pool
let shop: ShopFacts
let store: Store
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  store = openStore(shop)
})
afterAll(() => pool.end())

const proved = async (changed: Record<string, unknown> = {}): Promise<Person> => {
  const person = await store.register(changed)
  const link = linkIn(await awaitMail(pool, { email: person.account.email }))
  const token = link.searchParams.get("token")
  expect((await store.guest("POST", "/store/account/activation", { token })).status).toBe(200)
  return person
}

/** A login of its own each time: two within one second are one token. */
const logInWith = async ({ account }: Person, userAgent: string, not: string[] = []) => {
  let token = not[0] ?? ""
  do {
    token = (await store.logIn(account.email)).json<{ token: string }>().token
  } while (not.includes(token))
  const seen = await ask("/store/account", {
    headers: {
      "x-publishable-api-key": shop.publishableKey,
      "user-agent": userAgent,
      ...bearer(token),
    },
  })
  expect(seen.status).toBe(200)
  return token
}

const newPlacesOf = async ({ account }: Person) => {
  const { rows } = await pool.query<{ told: string }>(
    "select it::text as told from journal_entry it where subject = $1 and event = $2",
    [account.id, "account.login_new_place"],
  )
  return rows.map(({ told }) => told)
}

describe("a login from a new place", () => {
  it("is written to its owner, once", async () => {
    const person = await proved()
    const { email } = person.account
    await person.call("GET", "/store/account")
    const first = await logInWith(person, FIREFOX, [person.token])
    const mail = await awaitMail(pool, { email, count: 2 })
    expect(mail.subject).toBe("Вход в кабинет из нового места")
    expect(mail.plain).toContain("Firefox, Windows")
    expect(mail.plain).toContain("127.0.0.1")
    expect(linkIn(mail).pathname).toBe("/account/sessions")
    await logInWith(person, FIREFOX.replaceAll("152", "153"), [person.token, first])
    expect(await newPlacesOf(person)).toHaveLength(1)
  })

  it("is told in the language of its owner, and in the journal by ids alone", async () => {
    const person = await proved({ locale: "en" })
    await person.call("GET", "/store/account")
    const token = await logInWith(person, FIREFOX, [person.token])
    const mail = await awaitMail(pool, { email: person.account.email, count: 2 })
    expect(mail.subject).toBe("A login from a new place")
    const [told] = await newPlacesOf(person)
    for (const text of ["Firefox", "127.0.0", person.account.email, token]) {
      expect(told).not.toContain(text)
    }
    const { rows } = await pool.query<{ kept: string }>(
      "select string_agg(it::text, ' ') as kept from account_place it where customer_id = $1",
      [person.account.id],
    )
    for (const text of ["Firefox", "127.0.0"]) expect(rows[0]?.kept).not.toContain(text)
  })

  it("is no news where it is the first, and none to an address that is not proved", async () => {
    const person = await store.register()
    await logInWith(person, FIREFOX, [person.token])
    expect(await newPlacesOf(person)).toHaveLength(0)
    await person.call("GET", "/store/account")
    expect(await newPlacesOf(person)).toHaveLength(1)
    await until(async () => {
      const { rowCount } = await pool.query(
        "select from outbox_message where recipient = $1 and kind = $2 and state <> 'pending'",
        [person.account.id, "account.login_new_place"],
      )
      return rowCount === 1
    }, 20_000)
    await awaitMail(pool, { email: person.account.email })
    const subjects = (await mailsTo(pool, person.account.email)).map(({ subject }) => subject)
    expect(subjects).toEqual(["Подтвердите почту"])
  })

  it("of several at once is told once", async () => {
    const person = await proved()
    await person.call("GET", "/store/account")
    const token = (await store.logIn(person.account.email)).json<{ token: string }>().token
    const headers = {
      "x-publishable-api-key": shop.publishableKey,
      "user-agent": FIREFOX,
      ...bearer(token),
    }
    await Promise.all(Array.from({ length: 5 }, () => ask("/store/account", { headers })))
    expect((await newPlacesOf(person)).length).toBeLessThanOrEqual(1)
  })
})
