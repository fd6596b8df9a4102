import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { asAdmin, createMember, getMember, newEmail, type MemberView } from "../../support/members"
import { passwordToken } from "../../support/password-link"

const PASSWORD = "Owner-2026!"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

const logIn = async (actor: "user" | "customer", email: string, password = PASSWORD) =>
  ask(`/auth/${actor}/emailpass`, { method: "POST", body: { email, password } })

/** Whose token it is; empty for a login that is nobody there. */
const actorIn = async (actor: "user" | "customer", email: string): Promise<string> => {
  const answer = await logIn(actor, email)
  if (answer.status !== 200) return ""
  const [, claims = ""] = answer.json<{ token: string }>().token.split(".")
  return (JSON.parse(Buffer.from(claims, "base64url").toString()) as { actor_id: string }).actor_id
}

const give = (id: string, body: object = {}) => asAdmin(`/admin/members/${id}/dashboard`, body)
const take = (id: string) => asAdmin(`/admin/members/${id}/dashboard`, undefined, "DELETE")
const memberIn = (answer: { json: <T>() => T }) => answer.json<{ member: MemberView }>().member

const setPassword = async (email: string, password = PASSWORD) =>
  ask("/account/password", {
    method: "POST",
    body: {
      token: await passwordToken(pool, { email }),
      password,
      password_again: password,
      lang: "en",
    },
  })

const manager = async (): Promise<{ id: string; email: string }> => {
  const { id, email } = await createMember({ type: "manager" })
  return { id, email: email ?? "" }
}

const accessOf = async (id: string) => {
  const { rows } = await pool.query<{ type: string }>(
    `select account.type from access_user account join "user" on "user".id = user_id
      where customer_id = $1 and "user".deleted_at is null`,
    [id],
  )
  return rows.map(({ type }) => type)
}

describe("dashboard access", () => {
  it("begins at once for a manager whose mailbox is known, with the login they have", async () => {
    const { id, email } = await manager()
    expect((await setPassword(email)).text).not.toContain("/app")
    expect(await actorIn("user", email)).toBe("")
    expect(memberIn(await give(id))).toMatchObject({ dashboard: "manager", state: "active" })
    expect(await accessOf(id)).toEqual(["manager"])
    expect(await actorIn("user", email)).toMatch(/^user_/)
    expect(await actorIn("customer", email)).toBe(id)
  })

  it("waits for an invited manager until they have followed the mail", async () => {
    const { id, email } = await manager()
    expect(memberIn(await give(id, { locale: "en" }))).toMatchObject({ dashboard: "invited" })
    expect(await accessOf(id)).toEqual([])
    expect((await setPassword(email)).text).toContain("/app")
    expect(await getMember(id)).toMatchObject({
      dashboard: "manager",
      state: "active",
      invited_at: null,
    })
    expect(await actorIn("user", email)).toMatch(/^user_/)
  })

  it("is never had by whoever registered the e-mail without proving it", async () => {
    const email = newEmail()
    const squatter = "Squatter-2026!"
    const { token } = (
      await ask("/auth/customer/emailpass/register", {
        method: "POST",
        body: { email, password: squatter },
      })
    ).json<{ token: string }>()
    const key = await pool.query<{ token: string }>(
      "select token from api_key where type = 'publishable' limit 1",
    )
    const registered = await ask("/store/customers", {
      method: "POST",
      headers: {
        "authorization": `Bearer ${token}`,
        "x-publishable-api-key": key.rows[0]?.token ?? "",
      },
      body: { email, first_name: "Самозванец" },
    })
    const { id } = registered.json<{ customer: { id: string } }>().customer
    await asAdmin("/admin/members/type", { customer_ids: [id], type: "manager" })
    expect(memberIn(await give(id))).toMatchObject({ dashboard: "invited" })
    expect(await accessOf(id)).toEqual([])
    await setPassword(email)
    expect((await logIn("user", email, squatter)).status).toBe(401)
    expect((await logIn("customer", email, squatter)).status).toBe(401)
    expect(await accessOf(id)).toEqual(["manager"])
  })

  it("is refused to a client, and to an e-mail with a dashboard login of its own", async () => {
    const client = await createMember()
    const refused = await give(client.id)
    expect(refused.status).toBe(400)
    expect(refused.json()).toMatchObject({ code: "access_not_manager" })

    const { id, email } = await manager()
    const userId = `user_${id}`
    await pool.query(`insert into "user" (id, email) values ($1, upper($2))`, [userId, email])
    const taken = await give(id)
    expect(taken.status).toBe(409)
    expect(taken.json()).toMatchObject({ code: "access_dashboard_taken" })
    await pool.query(`delete from access_user where user_id = $1`, [userId])
    await pool.query(`delete from "user" where id = $1`, [userId])
  })

  it("is not had by an invited manager who has become a client meanwhile", async () => {
    const { id, email } = await manager()
    await give(id)
    await asAdmin("/admin/members/type", { customer_ids: [id], type: "client" })
    expect((await setPassword(email)).text).not.toContain("/app")
    expect(await accessOf(id)).toEqual([])
    expect(await actorIn("user", email)).toBe("")
  })

  it("is given once, however often and at once it is given", async () => {
    const { id, email } = await manager()
    await setPassword(email)
    await Promise.all(Array.from({ length: 5 }, () => give(id)))
    expect(await accessOf(id)).toEqual(["manager"])
    expect((await give(id)).status).toBe(200)
    const { history } = await getMember(id)
    const given = history.filter(({ what, to }) => what === "dashboard" && to === "manager")
    const taken = history.filter(({ what, to }) => what === "dashboard" && to === "none")
    expect(given.length - taken.length).toBe(1)
  })

  it("ends when taken, while the login of the shop stays, and may be given again", async () => {
    const { id, email } = await manager()
    await setPassword(email)
    await give(id)
    expect(memberIn(await take(id))).toMatchObject({ dashboard: "none", state: "active" })
    expect(await accessOf(id)).toEqual([])
    expect(await actorIn("user", email)).toBe("")
    expect(await actorIn("customer", email)).toBe(id)
    expect((await take(id)).status).toBe(200)
    expect(memberIn(await give(id))).toMatchObject({ dashboard: "manager" })
  })

  it("may be given again after Medusa's own page deleted the login", async () => {
    const { id, email } = await manager()
    await setPassword(email)
    await give(id)
    const userId = await actorIn("user", email)
    expect((await asAdmin(`/admin/users/${userId}`, undefined, "DELETE")).status).toBe(200)
    expect(await getMember(id)).toMatchObject({ dashboard: "none" })
    expect(memberIn(await give(id))).toMatchObject({ dashboard: "manager" })
  })

  it("is taken from an invitation that is still open", async () => {
    const { id, email } = await manager()
    await give(id)
    expect(memberIn(await take(id))).toMatchObject({ dashboard: "none", state: "invited" })
    await setPassword(email)
    expect(await accessOf(id)).toEqual([])
  })

  it.each(["POST", "DELETE"])("of a stranger is not there to %s", async (method) => {
    const answer = await asAdmin("/admin/members/cus_nobody/dashboard", {}, method)
    expect(answer.status).toBe(404)
  })
})

describe("an invitation", () => {
  it("is sent again, in another language if asked, and told each time", async () => {
    const { id } = await createMember()
    const answer = await asAdmin(`/admin/members/${id}/invitation`, { locale: "en" })
    expect(answer.status).toBe(200)
    const { history } = memberIn(answer)
    expect(history.filter(({ what }) => what === "invitation")).toHaveLength(2)
    const { rows } = await pool.query(
      "select locale from access_invitation where customer_id = $1",
      [id],
    )
    expect(rows).toEqual([{ locale: "en" }])
  })

  it("is refused to whoever has a password, and to strangers", async () => {
    const { id, email } = await createMember()
    await setPassword(email ?? "")
    const answer = await asAdmin(`/admin/members/${id}/invitation`, {})
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ code: "access_already_active" })
    expect((await asAdmin("/admin/members/cus_nobody/invitation", {})).status).toBe(404)
  })
})
