import { createHmac } from "node:crypto"
import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { openPool } from "../../support/database"
import { adminToken, bearer } from "../../support/staff"
import { logInClient, PASSWORD, registerClient, type Client } from "../../support/shop/client"
import { findShop, type ShopFacts } from "../../support/shop/facts"
import { backendUrl } from "../../support/settings"
import { until } from "../../support/until"

let pool: Pool
let shop: ShopFacts
beforeAll(async () => {
  pool = openPool()
  shop = await findShop(pool)
})
afterAll(() => pool.end())

const register = (name: string): Promise<Client> =>
  registerClient(backendUrl(), {
    name: `${name}-${Date.now()}`,
    publishableKey: shop.publishableKey,
  })

const key = () => ({ "x-publishable-api-key": shop.publishableKey })
const me = async (headers: Record<string, string>) =>
  (await ask("/store/customers/me", { headers: { ...key(), ...headers } })).status

const openSession = async (token: string) => {
  const answer = await ask("/auth/session", { method: "POST", headers: bearer(token) })
  return { cookie: answer.headers.get("set-cookie")?.split(";", 1)[0] ?? "" }
}

/** Two tokens got within one second are the same text. */
const freshToken = async (client: Client) => {
  let token = client.token
  await until(async () => {
    token = await logInClient(backendUrl(), client.email)
    return token !== client.token
  })
  return token
}

const changePassword = (email: string) =>
  pool.query(
    `update provider_identity
        set provider_metadata = provider_metadata || '{"password":"c2NyeXB0"}'
      where entity_id = $1`,
    [email],
  )

describe("a token or session", () => {
  it("ends when it is logged out, and only it", async () => {
    const vera = await register("vera")
    const other = await freshToken(vera)
    const answer = await ask("/auth/session", { method: "DELETE", headers: bearer(vera.token) })
    expect(answer.status).toBe(200)
    expect(await me(bearer(vera.token))).toBe(401)
    expect(await me(bearer(other))).toBe(200)
  })

  it("cannot be exchanged for a fresh one afterwards", async () => {
    const vera = await register("vera")
    await ask("/auth/session", { method: "DELETE", headers: bearer(vera.token) })
    for (const path of ["/auth/token/refresh", "/auth/session"]) {
      const answer = await ask(path, { method: "POST", headers: bearer(vera.token) })
      expect(answer.status).toBe(401)
    }
  })

  it("ends with the password it was got by", async () => {
    const vera = await register("vera")
    const session = await openSession(vera.token)
    expect(await me(session)).toBe(200)
    await changePassword(vera.email)
    expect(await me(session)).toBe(401)
    expect(await me(bearer(vera.token))).toBe(401)
  })

  it("is issued anew, and lives, after the password was changed", async () => {
    const vera = await register("vera")
    const { rows } = await pool.query<{ hash: string }>(
      `select provider_metadata ->> 'password' as hash from provider_identity where entity_id = $1`,
      [vera.email],
    )
    await changePassword(vera.email)
    await pool.query(
      `update provider_identity
          set provider_metadata = provider_metadata || jsonb_build_object('password', $2::text)
        where entity_id = $1`,
      [vera.email, rows[0]?.hash],
    )
    expect(await me(bearer(vera.token))).toBe(401)
    expect(await me(bearer(await logInClient(backendUrl(), vera.email, PASSWORD)))).toBe(200)
  })

  it("stays ended when Medusa writes back what it knew of the login", async () => {
    const vera = await register("vera")
    await changePassword(vera.email)
    await pool.query(
      `update auth_identity set app_metadata = $2 where id = (
      select auth_identity_id from provider_identity where entity_id = $1)`,
      [vera.email, { customer_id: vera.id }],
    )
    expect(await me(bearer(vera.token))).toBe(401)
  })

  it("ends with its person", async () => {
    const vera = await register("vera")
    const session = await openSession(vera.token)
    const deleted = await ask(`/admin/customers/${vera.id}`, {
      method: "DELETE",
      headers: bearer(await adminToken()),
    })
    expect(deleted.status).toBe(200)
    expect(await me(bearer(vera.token))).toBe(401)
    expect(await me(session)).toBe(401)
  })

  it("is worth nothing when somebody else signed it", async () => {
    const vera = await register("vera")
    const [head, body] = vera.token.split(".")
    const signature = createHmac("sha256", "guess").update(`${head}.${body}`).digest("base64url")
    expect(await me(bearer(`${head}.${body}.${signature}`))).toBe(401)
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")
    expect(await me(bearer(`${none}.${body}.`))).toBe(401)
  })

  it.each(["", "x", "a.b.c", "..", "e30.e30.e30", "a.bnVsbA.c", `a.${"A".repeat(4000)}.c`])(
    "that is %p is a guest's",
    async (token) => {
      expect(await me(bearer(token))).toBe(401)
    },
  )
})
