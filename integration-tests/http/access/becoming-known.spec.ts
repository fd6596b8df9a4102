import { ask } from "../../support/ask"
import { adminToken, bearer } from "../../support/staff"

const register = (actor: string, body: unknown) =>
  ask(`/auth/${actor}/emailpass/register`, { method: "POST", body })
const login = { password: "Domovoy-2026!" }

describe("becoming a dashboard user", () => {
  it("takes an invitation", async () => {
    const email = `stranger-${Date.now()}@shop.test`
    const answer = await register("user", { email, ...login })
    expect(answer.status).toBe(403)
    expect(answer.json()).toMatchObject({ code: "access_forbidden" })
  })

  it("works as Medusa's dashboard does it, with one", async () => {
    const email = `colleague-${Date.now()}@shop.test`
    const invited = await ask("/admin/invites", {
      method: "POST",
      headers: bearer(await adminToken()),
      body: { email },
    })
    const { invite } = invited.json<{ invite: { token: string } }>()
    const { token } = (await register("user", { email, ...login })).json<{ token: string }>()
    const accepted = await ask(`/admin/invites/accept?token=${invite.token}`, {
      method: "POST",
      headers: bearer(token),
      body: { first_name: "Коля", last_name: "Складов", email },
    })
    expect(accepted.status).toBe(200)
    const logged = await ask("/auth/user/emailpass", { method: "POST", body: { email, ...login } })
    const mine = await ask("/admin/users/me", {
      headers: bearer(logged.json<{ token: string }>().token),
    })
    expect(mine.json()).toMatchObject({ user: { email } })
  })

  it("does not come from having a login of the right name", async () => {
    const email = `climber-${Date.now()}@shop.test`
    await register("customer", { email, user_metadata: { email: "admin@domovoy.local" }, ...login })
    const logged = await ask("/auth/user/emailpass", { method: "POST", body: { email, ...login } })
    const { token } = logged.json<{ token: string }>()
    const paths = ["/auth/emailpass/user", "/auth/emailpass/user/", "/auth/EMAILPASS/User"]
    for (const path of paths) {
      const answer = await ask(path, { method: "POST", headers: bearer(token), body: {} })
      expect(answer.status).toBe(404)
    }
    expect((await ask("/admin/users/me", { headers: bearer(token) })).status).toBe(401)
  })
})

it.each(["robot", "system", "__proto__", "api-key"])("nobody is a %s", async (actor) => {
  expect((await register(actor, { email: "r@shop.test", ...login })).status).toBe(404)
})
