import type { Pool } from "pg"
import type { AccountSession } from "../../../src/contracts/account/account"
import { openStore, PASSWORD, type Person, type Store } from "../../support/account"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { signed } from "../../support/password-link"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { bearer } from "../../support/staff"

const NEW_PASSWORD = "Kikimora-2026!"

let pool: Pool
let shop: ShopFacts
let store: Store
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
  store = openStore(shop)
})
afterAll(() => pool.end())

const logInAgain = async ({ account }: Person, password?: string) =>
  (await store.logIn(account.email, password)).json<{ token: string }>().token

const statusOf = async (token: string) => (await store.as(token)("GET", "/store/account")).status

const sessionsOf = async (token: string) =>
  (await store.as(token)("GET", "/store/account/sessions")).json<{ sessions: AccountSession[] }>()
    .sessions

const changePassword = (token: string, changed: Record<string, string> = {}) =>
  store.as(token)("POST", "/store/account/password", {
    password_now: PASSWORD,
    password: NEW_PASSWORD,
    password_again: NEW_PASSWORD,
    ...changed,
  })

/** A second later, so that it is another token than the one before. */
const anotherLogin = async (person: Person) => {
  let token = await logInAgain(person)
  while (token === person.token) token = await logInAgain(person)
  return token
}

describe("the places where somebody is logged in", () => {
  it("are listed with when and by what they were used", async () => {
    const person = await store.register()
    const other = await anotherLogin(person)
    await ask("/store/account", {
      headers: {
        "x-publishable-api-key": shop.publishableKey,
        "user-agent": "Samovar/1.0",
        ...bearer(other),
      },
    })
    const sessions = await sessionsOf(person.token)
    expect(sessions.map(({ current }) => current)).toEqual([true, false])
    expect(sessions[1]).toMatchObject({ user_agent: "Samovar/1.0", address: "127.0.0.1" })
    const { rows } = await pool.query<{ told: string }>(
      "select string_agg(it::text, ' ') as told from account_login it where customer_id = $1",
      [person.account.id],
    )
    expect(rows[0]?.told).not.toContain(other)
  })

  it("end one by one, at the next request, and only one's own", async () => {
    const [person, stranger] = [await store.register(), await store.register()]
    const other = await anotherLogin(person)
    expect(await statusOf(other)).toBe(200)
    const ended = (await sessionsOf(person.token)).find(({ current }) => !current)?.id ?? ""
    const end = (token: string, id: string) =>
      store.as(token)("DELETE", `/store/account/sessions/${id}`)
    const foreign = await end(stranger.token, ended)
    const absent = await end(stranger.token, "aclog_nothing")
    expect([foreign.status, foreign.text]).toEqual([404, absent.text])
    expect(await statusOf(other)).toBe(200)
    expect((await end(person.token, ended)).status).toBe(200)
    expect(await statusOf(other)).toBe(401)
    expect(await statusOf(person.token)).toBe(200)
    expect((await end(person.token, ended)).status).toBe(404)
  })

  it("end all at once, also those that were never used", async () => {
    const person = await store.register()
    const unused = await anotherLogin(person)
    expect((await person.call("DELETE", "/store/account/sessions")).status).toBe(200)
    expect(await statusOf(person.token)).toBe(401)
    expect(await statusOf(unused)).toBe(401)
    expect(await statusOf(await logInAgain(person))).toBe(200)
  })

  it("are fewer after logging out", async () => {
    const person = await store.register()
    const other = await anotherLogin(person)
    await statusOf(other)
    await ask("/auth/session", { method: "DELETE", headers: bearer(other) })
    expect(await statusOf(other)).toBe(401)
    expect(await sessionsOf(person.token)).toHaveLength(1)
  })

  it("take part whether by token or by cookie", async () => {
    const person = await store.register()
    const opened = await ask("/auth/session", { method: "POST", headers: bearer(person.token) })
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? ""
    const byCookie = () =>
      ask("/store/account/sessions", {
        headers: { "x-publishable-api-key": shop.publishableKey, cookie },
      })
    await byCookie()
    const { sessions } = (await byCookie()).json<{ sessions: AccountSession[] }>()
    expect(sessions[0]?.current).toBe(true)
    const seen = await sessionsOf(person.token)
    const id = seen.find(({ current }) => !current)?.id ?? ""
    await person.call("DELETE", `/store/account/sessions/${id}`)
    expect((await byCookie()).status).toBe(401)
  })
})

describe("changing one's password", () => {
  it("ends every login but the one it gives", async () => {
    const person = await store.register()
    const other = await anotherLogin(person)
    const changed = await changePassword(person.token)
    expect(changed.status).toBe(200)
    const { token } = changed.json<{ token: string }>()
    expect(await statusOf(token)).toBe(200)
    expect(await statusOf(person.token)).toBe(401)
    expect(await statusOf(other)).toBe(401)
    expect(await sessionsOf(token)).toHaveLength(1)
    expect((await store.logIn(person.account.email)).status).toBe(401)
    expect((await store.logIn(person.account.email, NEW_PASSWORD)).status).toBe(200)
  })

  it.each([
    [{ password_now: "Wrong-2026!" }, [{ field: "password_now", reason: "wrong" }]],
    [{ password_now: "" }, [{ field: "password_now", reason: "required" }]],
    [{ password: PASSWORD, password_again: PASSWORD }, [{ field: "password", reason: "same" }]],
    [{ password_again: "Other-2026!" }, [{ field: "password_again", reason: "differ" }]],
    [
      { password: "-Secr3t.", password_again: "-Secr3t." },
      [{ field: "password", reason: "example" }],
    ],
  ])("refuses %j", async (changed, problems) => {
    const { token } = await store.register()
    const refused = await changePassword(token, changed)
    expect(refused.status).toBe(400)
    expect(refused.json<{ problems: object[] }>().problems).toEqual(problems)
    expect(await statusOf(token)).toBe(200)
  })

  it("tells nobody the password, and the journal that it was changed", async () => {
    const person = await store.register()
    await changePassword(person.token)
    const { rows } = await pool.query<{ event: string }>(
      "select * from journal_entry where subject = $1 and topic = 'account'",
      [person.account.id],
    )
    expect(rows.map(({ event }) => event)).toEqual(["account.opened", "account.password_changed"])
    expect(JSON.stringify(rows)).not.toContain(NEW_PASSWORD)
  })
})

describe("a token nobody has issued", () => {
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Record<
      string,
      unknown
    >
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

  it("opens nothing, however it is signed", async () => {
    const { token } = await store.register()
    const claims = claimsOf(token)
    const unsigned = (alg: string) => `${part({ alg, typ: "JWT" })}.${part(claims)}.`
    const [, , signature] = token.split(".")
    const forged = [
      unsigned("none"),
      unsigned("None"),
      unsigned("HS256"),
      `${unsigned("RS256")}${signature ?? ""}`,
      `${part({ alg: "HS512", typ: "JWT" })}.${part(claims)}.${signature ?? ""}`,
      `${token.slice(0, -4)}AAAA`,
      signed({ ...claims, exp: 1 }),
      signed({ ...claims, auth_identity_id: "authid_nobody" }),
    ]
    for (const one of forged) expect(await statusOf(one)).toBe(401)
    expect(await statusOf(signed(claims))).toBe(200)
    const { rows } = await pool.query<{ many: number }>(
      "select count(*)::int as many from account_login where auth_identity_id = 'authid_nobody'",
    )
    expect(rows[0]?.many).toBe(0)
  })
})
