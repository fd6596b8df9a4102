import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { createMember, getMember } from "../../support/members"
import { passwordToken, signed } from "../../support/password-link"
import { until } from "../../support/until"

const PASSWORD = "Owner-2026!"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

const invited = async () => {
  const { id, email } = await createMember({ first_name: "Гость" })
  return { id, email: email ?? "" }
}

const openPage = (token: string, rest = "") =>
  ask(`/account/password?token=${encodeURIComponent(token)}${rest}`)

/** As a browser without scripts sends the form. */
const send = (fields: Record<string, string>) =>
  ask("/account/password", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  })

const twice = (token: string, password: string) => ({ token, password, password_again: password })

const logIn = (email: string, password: string) =>
  ask("/auth/customer/emailpass", { method: "POST", body: { email, password } })

describe("the page that a mailed link leads to", () => {
  it("shows whose password it sets, in the language of the link, then of the browser", async () => {
    const { email } = await invited()
    const token = await passwordToken(pool, { email })
    const russian = await openPage(token, "&lang=ru")
    expect(russian.status).toBe(200)
    expect(russian.text).toContain('<html lang="ru">')
    expect(russian.text).toContain(email)
    expect((await openPage(token, "&lang=en")).text).toContain("Choose a password")
    const preferred = await ask(`/account/password?token=${token}`, {
      headers: { "accept-language": "en-GB,ru;q=0.5" },
    })
    expect(preferred.text).toContain('<html lang="en">')
  })

  it("is kept by nobody and runs no script", async () => {
    const { email } = await invited()
    const { headers, text } = await openPage(await passwordToken(pool, { email }))
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    const policy = headers.get("content-security-policy") ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).not.toContain("script-src")
    expect(text).not.toContain("<script")
    const style = await ask("/account/style.css")
    expect(style.headers.get("content-type")).toContain("text/css")
  })

  it("sets the password once; looking does not use the link up", async () => {
    const { id, email } = await invited()
    const token = await passwordToken(pool, { email })
    await openPage(token)
    await openPage(token)
    const saved = await send({ ...twice(token, PASSWORD), lang: "en" })
    expect(saved.status).toBe(200)
    expect(saved.text).toContain("Password saved")
    expect((await logIn(email, PASSWORD)).status).toBe(200)
    expect((await getMember(id)).state).toBe("active")

    expect((await openPage(token)).status).toBe(410)
    expect((await send(twice(token, "Other-2026!"))).status).toBe(410)
    expect((await logIn(email, "Other-2026!")).status).toBe(401)
  })

  it("is told in history and journal, without the password", async () => {
    const { id, email } = await invited()
    await send(twice(await passwordToken(pool, { email }), PASSWORD))
    expect((await getMember(id)).history[0]).toMatchObject({
      what: "password",
      actor: { kind: "customer", id, name: "Гость" },
    })
    const { rows } = await pool.query<{ event: string; data: object }>(
      "select event, data from journal_entry where topic = 'access' and subject = $1 order by seq",
      [id],
    )
    expect(rows.at(-1)?.event).toBe("access.password_set")
    expect(JSON.stringify(rows)).not.toContain(PASSWORD)
  })

  it("is used up by one of many who send it at the same moment", async () => {
    const { email } = await invited()
    const token = await passwordToken(pool, { email })
    const holder = await pool.connect()
    await holder.query("begin")
    await holder.query("select from auth_password_reset_token where entity_id = $1 for update", [
      email,
    ])
    const sent = Promise.all(
      Array.from({ length: 5 }, (_, at) => send(twice(token, `Owner-${at}-2026!`))),
    )
    const allWait = async () => {
      const { rowCount } = await pool.query(
        `select from pg_stat_activity where wait_event_type = 'Lock'
            and datname = current_database() and query like '%auth_password_reset_token%'`,
      )
      return rowCount === 5
    }
    await until(allWait).finally(async () => {
      await holder.query("rollback")
      holder.release()
    })
    const statuses = (await sent).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 410, 410, 410, 410])
  })

  it.each([
    ["short1-", "Нужно не меньше 8 знаков."],
    ["domovoy-2026", "Не хватает заглавной буквы."],
    ["DOMOVOY-2026", "Не хватает строчной буквы."],
    ["Domovoy-house", "Не хватает цифры."],
    ["Domovoy2026", "Не хватает знака"],
    ["-Secr3t.", "Это пароль из примера"],
  ])("refuses %s, says why, and leaves the link good", async (password, reason) => {
    const { email } = await invited()
    const token = await passwordToken(pool, { email })
    const refused = await send({ ...twice(token, password), lang: "ru" })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(reason)
    expect(refused.text).not.toContain(`value="${password}"`)
    expect((await send(twice(token, PASSWORD))).status).toBe(200)
  })

  it("refuses two different passwords", async () => {
    const { email } = await invited()
    const token = await passwordToken(pool, { email })
    const refused = await send({ token, password: PASSWORD, password_again: "Owner-2027!" })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('aria-invalid="true"')
  })

  it.each([
    ["no token", () => Promise.resolve("")],
    ["something else", () => Promise.resolve("<script>alert(1)</script>")],
    ["two words", () => Promise.resolve("a b")],
    [
      "a login's token",
      (email: string) => Promise.resolve(signed({ actor_id: email, actor_type: "customer" })),
    ],
    [
      "a token for another purpose",
      (email: string) => passwordToken(pool, { email, claims: { purpose: "verify" } }),
    ],
    [
      "a token of another provider",
      (email: string) => passwordToken(pool, { email, claims: { provider: "google" } }),
    ],
    [
      "a token that was never given out",
      (email: string) => passwordToken(pool, { email, claims: { jti: "made-up" } }),
    ],
    [
      "a token for somebody else",
      (email: string) =>
        passwordToken(pool, { email, claims: { entity_id: "anna@domovoy.local" } }),
    ],
    ["a token too old", (email: string) => passwordToken(pool, { email, claims: { exp: 1 } })],
    [
      "a forged token",
      async (email: string) => `${(await passwordToken(pool, { email })).slice(0, -4)}AAAA`,
    ],
  ])("is over for %s", async (_, make) => {
    const { email } = await invited()
    const token = await make(email)
    const page = await openPage(token)
    expect(page.status).toBe(410)
    expect(page.text).not.toContain("<script")
    if (token === "") return
    expect((await send(twice(token, PASSWORD))).status).toBe(410)
    expect((await logIn(email, PASSWORD)).status).toBe(401)
  })

  it("is over for a link whose time in the database has run out", async () => {
    const { email } = await invited()
    const token = await passwordToken(pool, { email })
    await pool.query(
      "update auth_password_reset_token set expires_at = now() where entity_id = $1",
      [email],
    )
    expect((await openPage(token)).status).toBe(410)
    expect((await send(twice(token, PASSWORD))).status).toBe(410)
  })

  it.each([
    ["a missing field", "token=x&password=y"],
    ["a field too many", "token=x&password=y&password_again=y&role=admin"],
    ["a list", "token=x&token=z&password=y&password_again=y"],
    ["a password too long to read", `token=x&password=${"y".repeat(2000)}&password_again=y`],
  ])("refuses %s", async (_, body) => {
    const answer = await ask("/account/password", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    })
    expect(answer.status).toBe(400)
  })
})
