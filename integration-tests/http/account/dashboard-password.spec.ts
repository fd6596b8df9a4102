import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { startServer, type RunningServer } from "../../support/server"
import { adminLogin } from "../../support/settings"
import { adminToken, bearer } from "../../support/staff"

const NEW_PASSWORD = "Kikimora-2026!"
const MANAGER = "anna@domovoy.local"

let database: Awaited<ReturnType<typeof cloneDatabase>>
let server: RunningServer
let pool: Pool
beforeAll(async () => {
  database = await cloneDatabase()
  server = await startServer({ DATABASE_URL: database.url })
  pool = openPool(database.url)
})
afterAll(async () => {
  await server.stop()
  await pool.end()
  await database.drop()
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { method: "POST", body, headers, at: server.url })

const forget = (identifier: string) => post("/auth/user/emailpass/reset-password", { identifier })

const setBy = (token: string, password: string, holder = "user") =>
  post(`/auth/${holder}/emailpass/update`, { password }, bearer(token))

const logIn = (email: string, password: string) => post("/auth/user/emailpass", { email, password })

const tokenTo = async (email: string, count = 1) => {
  const link = linkIn(await awaitMail(pool, { email, count }))
  return { link, token: link.searchParams.get("token") ?? "" }
}

describe("a forgotten password of the dashboard", () => {
  it("is set anew by a mailed link to its own page, once; who was logged in is out", async () => {
    const before = await adminToken(server.url)
    const { email, password } = adminLogin
    expect((await forget(email.toUpperCase())).status).toBe(201)
    const { link, token } = await tokenTo(email)
    expect(link.origin + link.pathname).toBe(`${server.url}/app/reset-password`)
    expect((await mailsTo(pool, email))[0]?.subject).toBe("Новый пароль к панели управления")
    const weak = await setBy(token, "weak")
    expect(weak.json<{ code: string }>().code).toBe("account_form_refused")
    expect((await setBy(token, NEW_PASSWORD, "customer")).status).toBe(401)
    const both = await Promise.all([setBy(token, NEW_PASSWORD), setBy(token, NEW_PASSWORD)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await setBy(token, "Leshy-2026!")).status).toBe(400)
    const me = await ask("/admin/users/me", { headers: bearer(before), at: server.url })
    expect(me.status).toBe(401)
    expect((await logIn(email, password)).status).toBe(401)
    expect((await logIn(email, NEW_PASSWORD)).status).toBe(200)
  })

  it("is written in the language of a manager who has one", async () => {
    await pool.query(
      `insert into account_profile (customer_id, locale)
       select id, 'en' from customer where email = $1
       on conflict (customer_id) do update set locale = 'en'`,
      [MANAGER],
    )
    await forget(MANAGER)
    await tokenTo(MANAGER)
    expect((await mailsTo(pool, MANAGER))[0]?.subject).toBe("A new password to the dashboard")
  })

  it("is answered alike for whoever has no dashboard, and nothing is sent", async () => {
    const [known, client, nobody] = [
      await forget(MANAGER),
      await forget("vera@domovoy.local"),
      await forget("nobody@shop.test"),
    ]
    for (const other of [client, nobody]) {
      expect([other.status, other.text]).toEqual([known.status, known.text])
    }
    const { rowCount } = await pool.query(
      `select from journal_entry entry join customer on customer.id = entry.subject
        where entry.event like 'account.%password_asked' and customer.email = $1`,
      ["vera@domovoy.local"],
    )
    expect(rowCount).toBe(0)
    expect(await mailsTo(pool, "vera@domovoy.local")).toEqual([])
  })

  it("is asked for a few times only, known or not", async () => {
    for (const email of ["boris@domovoy.local", "nobody-else@shop.test"]) {
      for (let asked = 0; asked < 3; asked += 1) expect((await forget(email)).status).toBe(201)
      const refused = await forget(email)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0)
    }
  })
})
