import { ask } from "../../support/ask"
import { cloneDatabase } from "../../support/database"
import { startServer } from "../../support/server"
import { adminLogin } from "../../support/settings"
import { adminToken, bearer } from "../../support/staff"
import { totpCode } from "../../support/totp"

type Enrolment = { mfa_factor: { id: string }; secret: string }
type Login = { token: string; mfa_required: boolean; mfa_challenge: { id: string } }

describe("an administrator's second factor", () => {
  it("can be switched on, and is then demanded at login", async () => {
    const database = await cloneDatabase()
    const server = await startServer({ DATABASE_URL: database.url })
    const at = server.url
    const headers = bearer(await adminToken(at))
    const enrolled = await ask("/auth/mfa/factors", {
      method: "POST",
      headers,
      body: { provider: "totp" },
      at,
    })
    expect(enrolled.status).toBe(200)
    const { mfa_factor, secret } = enrolled.json<Enrolment>()
    const verified = await ask(`/auth/mfa/factors/${mfa_factor.id}/verify`, {
      method: "POST",
      headers,
      body: { code: totpCode(secret) },
      at,
    })
    expect(verified.status).toBe(200)

    const login = await ask("/auth/user/emailpass", { method: "POST", body: adminLogin, at })
    const { token, mfa_required, mfa_challenge } = login.json<Login>()
    expect(mfa_required).toBe(true)
    const me = (held: string) => ask("/admin/users/me", { headers: bearer(held), at })
    expect((await me(token)).status).toBe(401)

    const answer = (code: string) =>
      ask(`/auth/mfa/challenges/${mfa_challenge.id}/verify`, {
        method: "POST",
        headers: bearer(token),
        body: { method: "totp", code },
        at,
      })
    expect((await answer("000000")).status).toBe(400)
    const switchOff = await ask(`/auth/mfa/factors/${mfa_factor.id}`, {
      method: "DELETE",
      headers,
      at,
    })
    expect(switchOff.status).toBe(400)
    const right = await answer(totpCode(secret, Date.now() / 1000 + 30))
    expect(right.status).toBe(200)
    expect((await me(right.json<{ token: string }>().token)).status).toBe(200)
    await server.stop()
    await database.drop()
  })
})
