import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { awaitMail, linkIn, mailsTo } from "../../support/mail"
import { asAdmin, createMember, getMember } from "../../support/members"
import { until } from "../../support/until"

const PASSWORD = "Owner-2026!"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

const invited = async (wish: Record<string, unknown> = {}) => {
  const { id, email } = await createMember(wish)
  return { id, email: email ?? "" }
}

const follow = (link: URL) => ask(`${link.pathname}${link.search}`)

const setPassword = (link: URL, password = PASSWORD) =>
  ask(link.pathname, {
    method: "POST",
    body: {
      token: link.searchParams.get("token"),
      password,
      password_again: password,
      lang: "en",
    },
  })

describe("the mail of an invitation", () => {
  it("leads to a password, in the language chosen", async () => {
    const { id, email } = await invited({ locale: "en", first_name: "Prokhor" })
    const mail = await awaitMail(pool, { email })
    expect(mail.subject).toBe("You are invited to Domovoy")
    expect(mail.plain).toContain("Hello, Prokhor!")
    const link = linkIn(mail)
    expect((await follow(link)).text).toContain("Choose a password")
    expect((await setPassword(link)).status).toBe(200)
    const login = await ask("/auth/customer/emailpass", {
      method: "POST",
      body: { email, password: PASSWORD },
    })
    expect(login.status).toBe(200)
    expect((await getMember(id)).state).toBe("active")
  })

  it("is in Russian unless asked otherwise", async () => {
    const { email } = await invited({ first_name: "Прохор" })
    const mail = await awaitMail(pool, { email })
    expect(mail.subject).toBe("Приглашение в магазин «Домовой»")
    expect(mail.plain).toContain("Здравствуйте, Прохор!")
    expect(linkIn(mail).searchParams.get("lang")).toBe("ru")
  })

  it("sent again ends the link of the one before", async () => {
    const { id, email } = await invited()
    const first = linkIn(await awaitMail(pool, { email }))
    await asAdmin(`/admin/members/${id}/invitation`, {})
    const second = linkIn(await awaitMail(pool, { email, count: 2 }))
    expect((await follow(first)).status).toBe(410)
    expect((await setPassword(first)).status).toBe(410)
    expect((await setPassword(second)).status).toBe(200)
  })

  it("promises the dashboard and opens it, to a manager's account", async () => {
    const { id, email } = await invited({ type: "manager" })
    await awaitMail(pool, { email })
    await asAdmin(`/admin/members/${id}/dashboard`, { locale: "en" })
    const mail = await awaitMail(pool, { email, count: 2 })
    expect(mail.plain).toContain("dashboard")
    expect((await setPassword(linkIn(mail))).text).toContain('href="/app"')
    const login = await ask("/auth/user/emailpass", {
      method: "POST",
      body: { email, password: PASSWORD },
    })
    const headers = { authorization: `Bearer ${login.json<{ token: string }>().token}` }
    expect((await ask("/admin/users/me", { headers })).status).toBe(200)
    expect((await ask("/admin/members", { headers })).status).toBe(403)

    await asAdmin("/admin/members/type", { customer_ids: [id], type: "client" })
    expect((await ask("/admin/users/me", { headers })).status).toBe(401)
  })

  it("tells a manager with a password that the dashboard is open", async () => {
    const { id, email } = await invited({ type: "manager" })
    await setPassword(linkIn(await awaitMail(pool, { email })))
    await asAdmin(`/admin/members/${id}/dashboard`, {})
    const mail = await awaitMail(pool, { email, count: 2 })
    expect(mail.subject).toBe("Вам открыта панель управления")
    expect(linkIn(mail).pathname).toBe("/app")
  })

  it("leaves no token and no address in outbox and journal", async () => {
    const { id, email } = await invited({ first_name: "Неповторимый" })
    const link = linkIn(await awaitMail(pool, { email }))
    const token = link.searchParams.get("token") ?? ""
    const { rows } = await pool.query<{ text: string }>(
      `select row_to_json(outbox_message)::text as text from outbox_message where recipient = $1
       union all
       select row_to_json(journal_entry)::text from journal_entry where subject = $1`,
      [id],
    )
    expect(rows.length).toBeGreaterThan(2)
    const kept = rows.map(({ text }) => text).join()
    for (const secret of [token, token.split(".")[1] ?? "", email, "Неповторимый"]) {
      expect(kept).not.toContain(secret)
    }
  })

  it("is not sent again when the journal is read again", async () => {
    const { id, email } = await invited()
    await awaitMail(pool, { email })
    await pool.query("update journal_cursor set seq = 0 where consumer = 'access-mails'")
    const caughtUp = async () => {
      const { rows } = await pool.query(
        `select from journal_cursor where consumer = 'access-mails' and seq >= (
           select max(seq) from journal_entry where topic = 'access' and subject = $1)`,
        [id],
      )
      return rows.length > 0
    }
    await until(caughtUp, 20_000)
    const { rows } = await pool.query("select from outbox_message where recipient = $1", [id])
    expect(rows).toHaveLength(1)
    expect(await mailsTo(pool, email)).toHaveLength(1)
  })
})
