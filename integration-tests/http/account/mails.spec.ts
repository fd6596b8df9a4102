import type { Pool } from "pg"
import type { Account } from "../../../src/contracts/account/account"
import { openStore, PASSWORD, registration, type Person, type Store } from "../../support/account"
import { openPool } from "../../support/database"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { demanded } from "../../support/settings"
import { findShop } from "../../support/shop/facts"

const NEW_PASSWORD = "Kikimora-2026!"

let pool: Pool
let store: Store
beforeAll(async () => {
  pool = openPool()
  store = openStore(await findShop(pool))
})
afterAll(() => pool.end())

const tokenIn = async (email: string, count = 1) => {
  const link = linkIn(await awaitMail(pool, { email, count }))
  return { link, token: link.searchParams.get("token") ?? "" }
}

const activate = (token: string) => store.guest("POST", "/store/account/activation", { token })

/** Somebody whose mailbox is proved. */
const proved = async (changed: Record<string, unknown> = {}): Promise<Person> => {
  const person = await store.register(changed)
  const { token } = await tokenIn(person.account.email)
  expect((await activate(token)).status).toBe(200)
  return person
}

const readAccount = async ({ call }: Person) =>
  (await call("GET", "/store/account")).json<{ account: Account }>().account

const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code

describe("activation", () => {
  it("proves the e-mail by the mailed link, once", async () => {
    const person = await store.register({ locale: "en" })
    const { email } = person.account
    const { link, token } = await tokenIn(email)
    expect(link.href).toContain(`${demanded("TEST_STOREFRONT_URL")}/en/account/activate?token=`)
    const { rows } = await pool.query("select token_hash from account_link where email = $1", [
      email,
    ])
    expect(JSON.stringify(rows)).not.toContain(token)
    const confirmed = await activate(token)
    expect(confirmed.json()).toEqual({ email })
    expect((await readAccount(person)).email_proved).toBe(true)
    expect(codeOf(await activate(token))).toBe("account_link_over")
    expect(codeOf(await person.call("POST", "/store/account/activation/resend"))).toBe(
      "account_email_proved",
    )
  })

  it("is sent again, and the newer link ends the older one", async () => {
    const { account, call } = await store.register()
    const first = await tokenIn(account.email)
    expect((await call("POST", "/store/account/activation/resend")).status).toBe(200)
    const second = await tokenIn(account.email, 2)
    expect((await activate(first.token)).status).toBe(400)
    expect((await activate(second.token)).status).toBe(200)
  })

  it("succeeds for one of many who follow the link at once", async () => {
    const { account } = await store.register()
    const { token } = await tokenIn(account.email)
    const answers = await Promise.all(Array.from({ length: 5 }, () => activate(token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400])
  })

  it("is over when its time is, and no link for another purpose will do", async () => {
    const { account, call } = await store.register()
    const { token } = await tokenIn(account.email)
    await pool.query("update account_link set expires_at = now() where email = $1", [account.email])
    expect((await activate(token)).status).toBe(400)
    const wanted = registration().email
    await call("POST", "/store/account/email", { email: wanted, password_now: PASSWORD })
    const other = await tokenIn(wanted)
    expect((await activate(other.token)).status).toBe(400)
    const confirmed = await store.guest("POST", "/store/account/email/confirm", other)
    expect(confirmed.status).toBe(400)
  })

  it("is asked of whoever comes by Medusa's own doors, too", async () => {
    const { email, phone } = registration()
    const begun = await store.guest("POST", "/auth/customer/emailpass/register", {
      email,
      password: PASSWORD,
    })
    const call = store.as(begun.json<{ token: string }>().token)
    const made = await call("POST", "/store/customers", {
      email: email.toUpperCase(),
      phone: phone.replace("+7", "8 "),
    })
    expect(made.json<{ customer: object }>().customer).toMatchObject({ email, phone })
    expect((await activate((await tokenIn(email)).token)).status).toBe(200)
  })
})

describe("a forgotten password", () => {
  const forget = (email: string) =>
    store.guest("POST", "/store/account/password/forgotten", { email })
  const reset = (token: string, password = NEW_PASSWORD) =>
    store.guest("POST", "/store/account/password/reset", {
      token,
      password,
      password_again: password,
    })

  it("is set anew by a mailed link, once; whoever was logged in is out", async () => {
    const person = await proved()
    const { email } = person.account
    expect((await forget(email.toUpperCase())).json()).toEqual({ sent: true })
    const { token } = await tokenIn(email, 2)
    const weak = await reset(token, "weak")
    expect(weak.json<{ problems: object[] }>().problems).toContainEqual({
      field: "password",
      reason: "too_short",
    })
    expect((await reset(token)).json()).toEqual({ email, dashboard: false })
    expect((await person.call("GET", "/store/account")).status).toBe(401)
    expect(codeOf(await reset(token, "Leshy-2026!"))).toBe("account_link_over")
    expect((await store.logIn(email, NEW_PASSWORD)).status).toBe(200)
    expect((await store.logIn(email, PASSWORD)).status).toBe(401)
    expect((await awaitMail(pool, { email, count: 3 })).subject).toBe("Пароль изменён")
  })

  it("makes an account its owner's, whoever opened it with their e-mail", async () => {
    const squatter = await store.register()
    const { email } = squatter.account
    const wanted = registration().email
    await squatter.call("POST", "/store/account/email", { email: wanted, password_now: PASSWORD })
    const escape = await tokenIn(wanted)
    await forget(email)
    const { token } = await tokenIn(email, 2)
    expect((await reset(token)).status).toBe(200)
    expect((await squatter.call("GET", "/store/account")).status).toBe(401)
    expect((await store.guest("POST", "/store/account/email/confirm", escape)).status).toBe(400)
    const login = await store.logIn(email, NEW_PASSWORD)
    const account = await store.as(login.json<{ token: string }>().token)("GET", "/store/account")
    expect(account.json<{ account: Account }>().account.email_proved).toBe(true)
    await awaitMail(pool, { email, count: 3 })
    const subjects = (await mailsTo(pool, email)).map(({ subject }) => subject)
    expect(subjects).toEqual(["Подтвердите почту", "Новый пароль", "Пароль изменён"])
  })

  it("is answered alike for an e-mail that nobody has", async () => {
    const { account } = await proved()
    const [known, unknown] = [await forget(account.email), await forget(registration().email)]
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect((await forget("no e-mail")).status).toBe(400)
  })

  it("works for Medusa's own clients, too", async () => {
    const { account } = await proved()
    const { email } = account
    const asked = await store.guest("POST", "/auth/customer/emailpass/reset-password", {
      identifier: email,
    })
    expect(asked.status).toBe(201)
    const { token } = await tokenIn(email, 2)
    const update = (password: string) =>
      store.as(token)("POST", "/auth/customer/emailpass/update", { password })
    expect((await update("weak")).status).toBe(400)
    const both = await Promise.all([update(NEW_PASSWORD), update(NEW_PASSWORD)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await store.logIn(email, NEW_PASSWORD)).status).toBe(200)
  })
})

describe("another e-mail", () => {
  const wish = ({ call }: Person, email: string, password_now = PASSWORD) =>
    call("POST", "/store/account/email", { email, password_now })

  it("is what one logs in with once the mail to it is followed", async () => {
    const person = await proved()
    const before = person.account.email
    const { email } = registration()
    const asked = await wish(person, email)
    expect(asked.json<{ account: Account }>().account).toMatchObject({
      email: before,
      email_wanted: email,
    })
    expect((await awaitMail(pool, { email: before, count: 2 })).subject).toBe(
      "Почту кабинета хотят сменить",
    )
    expect((await store.logIn(before)).status).toBe(200)
    const { link, token } = await tokenIn(email)
    expect(link.pathname).toBe("/account/confirm-email")
    const confirm = () => store.guest("POST", "/store/account/email/confirm", { token })
    expect((await confirm()).json()).toEqual({ email })
    expect((await confirm()).status).toBe(400)
    expect(await readAccount(person)).toMatchObject({
      email,
      email_proved: true,
      email_wanted: null,
    })
    expect((await store.logIn(email)).status).toBe(200)
    expect((await store.logIn(before)).status).toBe(401)
    await store.register({ email: before })
  })

  it("is refused when it is taken, the same, or the password is wrong", async () => {
    const [person, other] = [await store.register(), await store.register()]
    const problemOf = async (email: string, password?: string) =>
      (await wish(person, email, password)).json<{ problems: object[] }>().problems[0]
    expect(await problemOf(other.account.email)).toEqual({ field: "email", reason: "taken" })
    expect(await problemOf(person.account.email)).toEqual({ field: "email", reason: "same" })
    expect(await problemOf(registration().email, "Wrong-2026!")).toEqual({
      field: "password_now",
      reason: "wrong",
    })
  })

  it("goes to whoever had it first when it has been taken meanwhile", async () => {
    const person = await store.register()
    const { email } = registration()
    await wish(person, email)
    const { token } = await tokenIn(email)
    await store.register({ email })
    const confirmed = await store.guest("POST", "/store/account/email/confirm", { token })
    expect(confirmed.status).toBe(400)
    expect((await readAccount(person)).email).toBe(person.account.email)
  })
})

describe("mails asked for", () => {
  it("are few, known or not", async () => {
    const { account } = await store.register()
    for (const email of [account.email, registration().email]) {
      const ask = () => store.guest("POST", "/store/account/password/forgotten", { email })
      for (let asked = 0; asked < 3; asked += 1) expect((await ask()).status).toBe(200)
      const refused = await ask()
      expect(refused.status).toBe(429)
      expect(codeOf(refused)).toBe("account_throttled")
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    }
  })
})
