import type { Pool } from "pg"
import type { Account } from "../../../src/contracts/account/account"
import { ask } from "../../support/ask"
import { openStore, registration, type Store } from "../../support/account"
import { openPool } from "../../support/database"
import { findShop } from "../../support/shop/facts"

type Refused = { code: string; problems: { field: string; reason: string }[] }

let pool: Pool
let store: Store
beforeAll(async () => {
  pool = openPool()
  store = openStore(await findShop(pool))
})
afterAll(() => pool.end())

const register = (changed: Record<string, unknown>) =>
  store.guest("POST", "/store/account/registrations", registration(changed))

const problemsOf = async (changed: Record<string, unknown>) => {
  const answer = await register(changed)
  expect(answer.status).toBe(400)
  const { code, problems } = answer.json<Refused>()
  expect(code).toBe("account_form_refused")
  return problems.map(({ field, reason }) => `${field}: ${reason}`)
}

describe("registering", () => {
  it("makes an account that is logged in at once, and can log in", async () => {
    const { form, account, call } = await store.register({
      email: `Vera-${Date.now()}@Shop.Test`,
      telegram_name: "@vera_lebedeva",
      locale: "en",
    })
    expect(account).toMatchObject({
      email: form.email.toLowerCase(),
      email_proved: false,
      email_wanted: null,
      name: "Вера Лебедева",
      phone: form.phone,
      born_on: "1990-05-01",
      telegram_name: "vera_lebedeva",
      type: "client",
      locale: "en",
      time_zone: null,
      consent: { ...form.consent },
    })
    const read = await call("GET", "/store/account")
    expect(read.json<{ account: Account }>().account).toEqual(account)
    const me = await call("GET", "/store/customers/me")
    expect(me.json<{ customer: { id: string } }>().customer.id).toBe(account.id)
    for (const email of [form.email, form.email.toUpperCase()]) {
      expect((await store.logIn(email)).status).toBe(200)
    }
  })

  it("keeps what was agreed to with its time, and tells the journal no person's data", async () => {
    const { form, account } = await store.register()
    const consents = await pool.query(
      "select privacy, terms from account_consent where customer_id = $1",
      [account.id],
    )
    expect(consents.rows).toEqual([form.consent])
    const facts = await pool.query<{ event: string }>(
      "select event, actor, subject, data from journal_entry where subject = $1",
      [account.id],
    )
    expect(facts.rows.map(({ event }) => event)).toContain("account.opened")
    const told = JSON.stringify(facts.rows)
    for (const secret of [form.name, form.email, form.phone, form.born_on, form.password]) {
      expect(told).not.toContain(secret)
    }
  })

  it("names every field that is wrong", async () => {
    expect(
      await problemsOf({
        name: " ",
        email: "vera",
        phone: "12",
        born_on: "2015-01-01",
        consent: {},
      }),
    ).toEqual([
      "name: required",
      "email: invalid",
      "phone: invalid",
      "born_on: too_young",
      "consent: required",
    ])
    expect(await problemsOf({ password: "domovoy-1", password_again: "domovoy-2" })).toEqual([
      "password: upper",
      "password_again: differ",
    ])
  })

  it("says which of e-mail and phone is taken, however they are written", async () => {
    const { form } = await store.register()
    expect(await problemsOf({ email: form.email.toUpperCase() })).toEqual(["email: taken"])
    expect(await problemsOf({ phone: form.phone.replace("+7", "8 ") })).toEqual(["phone: taken"])
  })

  it("lets one of many through who want the same at the same moment", async () => {
    const same = registration()
    const byEmail = await Promise.all(
      Array.from({ length: 4 }, () => register({ email: same.email })),
    )
    expect(byEmail.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    const { phone } = registration()
    const byPhone = await Promise.all(Array.from({ length: 4 }, () => register({ phone })))
    const statuses = byPhone.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.every((status) => [200, 400, 409].includes(status))).toBe(true)
    for (const answer of byPhone) expect(answer.text).not.toContain("already exists")
  })

  it("takes over an e-mail for which somebody only has a login and no account", async () => {
    const { email } = registration()
    const begun = await store.guest("POST", "/auth/customer/emailpass/register", {
      email,
      password: "Squatter-2026!",
    })
    const { token } = begun.json<{ token: string }>()
    await store.register({ email })
    expect((await store.logIn(email, "Squatter-2026!")).status).toBe(401)
    expect((await store.as(token)("POST", "/store/customers", { email })).status).toBe(401)
  })

  it("makes no account with another e-mail than its login's", async () => {
    const { email } = registration()
    const begun = await store.guest("POST", "/auth/customer/emailpass/register", {
      email,
      password: "Domovoy-2026!",
    })
    const call = store.as(begun.json<{ token: string }>().token)
    const other = registration().email
    const refused = await call("POST", "/store/customers", { email: other })
    expect(refused.status).toBe(400)
    expect(refused.json<Refused>().code).toBe("account_email_differs")
    const { rowCount } = await pool.query(
      "select from customer where email = $1 and deleted_at is null",
      [other],
    )
    expect(rowCount).toBe(0)
  })

  it("refuses what is no form", async () => {
    expect((await register({ type: "manager" })).status).toBe(400)
    expect((await register({ name: ["Вера"] })).status).toBe(400)
    expect((await register({ consent: { privacy: 1 } })).status).toBe(400)
  })

  it("is done once for one key", async () => {
    const form = registration()
    const { publishableKey } = await findShop(pool)
    const keyed = () =>
      ask("/store/account/registrations", {
        method: "POST",
        headers: { "x-publishable-api-key": publishableKey, "idempotency-key": form.email },
        body: form,
      })
    const [first, second] = [await keyed(), await keyed()]
    expect(second.headers.get("idempotency-replayed")).toBe("true")
    expect(second.text).toBe(first.text)
  })
})

describe("the profile", () => {
  const change = async (body: object) => {
    const { call } = await store.register()
    return call("POST", "/store/account", body)
  }

  it("is changed field by field; what is not named stays", async () => {
    const { call, account } = await store.register({ telegram_name: "vera_1", locale: "en" })
    const { phone } = registration()
    const wish = {
      name: "Вера Орлова",
      phone,
      time_zone: "America/Adak",
      notifications: { offers: ["mail"] },
    }
    const changed = await call("POST", "/store/account", wish)
    expect(changed.json<{ account: Account }>().account).toEqual({
      ...account,
      ...wish,
      notifications: { ...account.notifications, offers: ["mail"] },
    })
    const emptied = await call("POST", "/store/account", { telegram_name: "" })
    expect(emptied.json<{ account: Account }>().account).toMatchObject({
      telegram_name: null,
      locale: "en",
      name: "Вера Орлова",
      time_zone: "America/Adak",
    })
  })

  it("refuses with the field and the reason", async () => {
    const { form } = await store.register()
    for (const [body, problem] of [
      [{ phone: form.phone }, { field: "phone", reason: "taken" }],
      [{ notifications: { security: [] } }, { field: "notifications", reason: "mail_required" }],
      [{ time_zone: "Europe/Petushki" }, { field: "time_zone", reason: "invalid" }],
    ] as const) {
      expect((await change(body)).json<Refused>().problems).toEqual([problem])
    }
    expect((await change({ email: "other@shop.test" })).status).toBe(400)
    expect((await change({ type: "manager" })).status).toBe(400)
  })

  it("is nobody's who is not logged in, and not the dashboard's", async () => {
    expect((await store.guest("GET", "/store/account")).status).toBe(401)
    expect((await store.guest("POST", "/store/account", { name: "Я" })).status).toBe(401)
  })
})
