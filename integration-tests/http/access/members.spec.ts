import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { asAdmin, createMember, getMember, newEmail, type MemberView } from "../../support/members"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

type Page = { members: MemberView[]; count: number; offset: number; limit: number }

const list = async (query: string): Promise<Page> =>
  (await asAdmin(`/admin/members?${query}`)).json<Page>()

describe("a person made by an administrator", () => {
  it("is invited, with type, names and phone, and has a history", async () => {
    const email = newEmail()
    const member = await createMember({
      email: ` ${email.toUpperCase()} `,
      first_name: " Прохор ",
      last_name: "Ильин",
      phone: "+7 (900) 123-45-67",
      type: "manager",
      locale: "en",
    })
    expect(member).toMatchObject({
      email,
      first_name: "Прохор",
      last_name: "Ильин",
      phone: "+79001234567",
      type: "manager",
      state: "invited",
      dashboard: "none",
    })
    expect(member.invited_at).not.toBeNull()
    expect(member.history.map(({ what, to }) => [what, to])).toEqual([
      ["invitation", "shop"],
      ["created", "manager"],
    ])
    expect(member.history[0]?.actor).toMatchObject({
      kind: "admin",
      name: "Домовой Администратор",
    })
  })

  it("is told to the journal by ids alone", async () => {
    const { id, email } = await createMember({ first_name: "Неповторимый" })
    const { rows } = await pool.query<{ event: string; text: string }>(
      `select event, row_to_json(journal_entry)::text as text from journal_entry
        where topic = 'access' and subject = $1 order by seq`,
      [id],
    )
    expect(rows.map(({ event }) => event)).toEqual(["access.member_created", "access.invited"])
    const told = rows.map(({ text }) => text).join()
    expect(told).not.toContain(email)
    expect(told).not.toContain("Неповторимый")
  })

  it("cannot log in, whatever the password, and cannot be registered over", async () => {
    const { email } = await createMember()
    for (const path of ["/auth/customer/emailpass", "/auth/customer/emailpass/register"]) {
      const answer = await ask(path, { method: "POST", body: { email, password: "Aa1-aaaaa" } })
      expect(answer.status).toBe(401)
    }
  })

  it("is refused when somebody has an account with the e-mail, however it is written", async () => {
    const answer = await asAdmin("/admin/members", {
      email: "Vera@Domovoy.local",
      first_name: "Вера",
    })
    expect(answer.status).toBe(409)
    expect(answer.json()).toMatchObject({ code: "access_email_taken" })
  })

  it("is made once when asked for many times at once", async () => {
    const email = newEmail()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => asAdmin("/admin/members", { email, first_name: "Раз" })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(5)
    expect((await list(`q=${email}`)).count).toBe(1)
  })

  it("owes nothing to whoever registered the e-mail before", async () => {
    const email = newEmail()
    const registered = await ask("/auth/customer/emailpass/register", {
      method: "POST",
      body: { email, password: "Squatter-1" },
    })
    const { token } = registered.json<{ token: string }>()
    const { id } = await createMember({ email, type: "manager" })
    const login = await ask("/auth/customer/emailpass", {
      method: "POST",
      body: { email, password: "Squatter-1" },
    })
    expect(login.status).toBe(401)
    const refreshed = await ask("/auth/token/refresh", {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
    })
    expect(refreshed.status).toBeGreaterThanOrEqual(400)
    expect(refreshed.text).not.toContain('token":')
    expect((await getMember(id)).state).toBe("invited")
  })

  it("uses the login of the dashboard if the e-mail has one, and needs no invitation", async () => {
    const email = newEmail()
    const id = email.slice(0, 10)
    await pool.query(`insert into "user" (id, email) values ($1, $2)`, [id, email])
    await pool.query(`insert into auth_identity (id, app_metadata) values ($1, $2)`, [
      id,
      { user_id: id },
    ])
    await pool.query(
      `insert into provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata)
       values ($1, $2, 'emailpass', $1, '{"password":"x"}')`,
      [id, email],
    )
    const member = await createMember({ email })
    expect(member).toMatchObject({
      state: "active",
      dashboard: "administrator",
      invited_at: null,
    })
  })

  it.each([
    [{}, /email/],
    [{ email: "no mail", first_name: "A" }, /email/],
    [{ email: "a@b.test" }, /first_name/],
    [{ email: "a@b.test", first_name: "  " }, /first_name/],
    [{ email: "a@b.test", first_name: "A\u0000" }, /first_name/],
    [{ email: "a@b.test", first_name: "A", phone: "8 900" }, /phone/],
    [{ email: "a@b.test", first_name: "A", type: "administrator" }, /type/],
    [{ email: "a@b.test", first_name: "A", locale: "de" }, /locale/],
    [{ email: "a@b.test", first_name: "A", has_account: false }, /has_account/],
  ])("%j is refused and the field named", async (body, named) => {
    const answer = await asAdmin("/admin/members", body)
    expect(answer.status).toBe(400)
    expect(answer.json<{ message: string }>().message).toMatch(named)
  })
})

describe("the list of people", () => {
  it("finds by parts of name, e-mail and phone, in any order and case", async () => {
    for (const q of ["анна МОРОЗ", "морозова анна", "anna@domo", "+7 (900) 100-00-01"]) {
      const { members } = await list(`q=${encodeURIComponent(q)}`)
      expect(members.map(({ email }) => email)).toContain("anna@domovoy.local")
    }
    expect((await list("q=_nna")).count).toBe(0)
    // Somebody of another test may be called so.
    const { members } = await list("q=%25&limit=100")
    expect(members.filter((one) => !JSON.stringify(one).includes("%"))).toEqual([])
  })

  it("tells type, state and dashboard, and filters by them", async () => {
    const { members } = await list("q=domovoy.local&limit=100&order=email")
    expect(members.map(({ email, type, dashboard }) => [email, type, dashboard])).toEqual([
      ["anna@domovoy.local", "manager", "manager"],
      ["boris@domovoy.local", "manager", "none"],
      ...["dina", "egor", "gleb", "vera", "zoya"].map((name) => [
        `${name}@domovoy.local`,
        "client",
        "none",
      ]),
    ])
    expect(members.every(({ state }) => state === "active")).toBe(true)
    expect((await list("q=domovoy.local&type=manager")).count).toBe(2)
    expect((await list("q=domovoy.local&dashboard=manager")).count).toBe(1)
    expect((await list("q=domovoy.local&state=invited")).count).toBe(0)
  })

  it("pages, orders and filters by the moment of creation", async () => {
    const common = newEmail().slice(0, 11)
    const first = await createMember({ first_name: `${common}-я` })
    const second = await createMember({ first_name: `${common}-а` })
    const created = encodeURIComponent(first.created_at)
    const ids = async (query: string) => (await list(query)).members.map(({ id }) => id)
    expect(await ids(`q=${common}&order=created_at`)).toEqual([first.id, second.id])
    expect(await ids(`q=${common}&limit=1`)).toEqual([second.id])
    expect(await ids(`q=${common}&limit=1&offset=1`)).toEqual([first.id])
    expect(await list(`q=${common}&limit=1`)).toMatchObject({ count: 2, offset: 0, limit: 1 })
    expect(await ids(`q=${common}&created_to=${created}`)).toEqual([])
    expect(await ids(`q=${common}&created_from=${created}&order=-name`)).toEqual([
      first.id,
      second.id,
    ])
  })

  it("shows a customer without a login as such, until invited", async () => {
    const email = newEmail()
    const made = await asAdmin("/admin/customers", { email: email.replace("p", "P") })
    const { id } = made.json<{ customer: { id: string } }>().customer
    expect(await getMember(id)).toMatchObject({ state: "none", invited_at: null })
    const invited = await asAdmin(`/admin/members/${id}/invitation`, { locale: "en" })
    expect(invited.json<{ member: MemberView }>().member).toMatchObject({ state: "invited", email })
    const { rows } = await pool.query(
      `select has_account, locale from customer join access_invitation on customer_id = customer.id
        where customer.id = $1`,
      [id],
    )
    expect(rows).toEqual([{ has_account: true, locale: "en" }])
  })

  it.each([
    "limit=0",
    "limit=101",
    "offset=-1",
    "type=x",
    "order=phone",
    "created_from=today",
    "x=1",
  ])("refuses %s", async (query) => {
    const answer = await asAdmin(`/admin/members?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(query.split("=")[0])
  })

  it.each(["cus_nobody", "type", "%00", "a".repeat(500)])("has no person %s", async (id) => {
    const answer = await asAdmin(`/admin/members/${id}`)
    expect([400, 404]).toContain(answer.status)
  })
})

describe("somebody else", () => {
  it.each([
    ["GET", "/admin/members"],
    ["POST", "/admin/members"],
    ["GET", "/admin/members/cus_1"],
    ["POST", "/admin/members/type"],
    ["POST", "/admin/members/type/change_1/undo"],
    ["POST", "/admin/members/cus_1/invitation"],
    ["POST", "/admin/members/cus_1/dashboard"],
    ["DELETE", "/admin/members/cus_1/dashboard"],
  ])("may not %s %s", async (method, path) => {
    const login = await ask("/auth/customer/emailpass", {
      method: "POST",
      body: { email: "boris@domovoy.local", password: "Domovoy-2026!" },
    })
    const headers = { authorization: `Bearer ${login.json<{ token: string }>().token}` }
    const body = method === "POST" ? { body: {} } : {}
    expect((await ask(path, { method, ...body })).status).toBe(401)
    expect((await ask(path, { method, headers, ...body })).status).toBe(401)
  })
})
