import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer, type RunningServer } from "../../support/server"
import { adminCookie } from "../../support/staff"

const me = (cookie: string, at: string) => ask("/admin/users/me", { headers: { cookie }, at })

describe("a dashboard session", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let server: RunningServer

  beforeAll(async () => {
    database = await cloneDatabase()
    server = await startServer({ DATABASE_URL: database.url })
  })
  afterAll(async () => {
    await server.stop()
    await database.drop()
  })

  it("is a cookie that scripts and other sites cannot use", async () => {
    const cookie = await adminCookie(server.url)
    expect(cookie).toMatch(/^domovoy\.sid=/)
    expect(cookie).toContain("HttpOnly")
    expect(cookie).toContain("SameSite=Lax")
    expect((await me(cookie, server.url)).status).toBe(200)
  })

  it("is refused at its next request after logging out", async () => {
    const cookie = await adminCookie(server.url)
    await ask("/auth/session", { method: "DELETE", headers: { cookie }, at: server.url })
    expect((await me(cookie, server.url)).status).toBe(401)
  })

  it("ends when its row is deleted", async () => {
    const cookie = await adminCookie(server.url)
    const pool = openPool(database.url)
    await pool.query("delete from account_session")
    await pool.end()
    expect((await me(cookie, server.url)).status).toBe(401)
  })

  it("outlives the process and serves in another one", async () => {
    const cookie = await adminCookie(server.url)
    const other = await startServer({ DATABASE_URL: database.url })
    expect((await me(cookie, other.url)).status).toBe(200)
    await other.stop()
  })

  it("is not opened for those who only look", async () => {
    expect((await ask("/app", { at: server.url })).headers.get("set-cookie")).toBeNull()
    expect((await ask("/store/regions", { at: server.url })).headers.get("set-cookie")).toBeNull()
  })

  it("travels over TLS only, once the shop has it", async () => {
    const tls = await startServer({
      DATABASE_URL: database.url,
      BACKEND_URL: "https://shop.example",
      STOREFRONT_URL: "https://shop.example",
      TRUSTED_PROXIES: "loopback",
    })
    const login = await ask("/auth/user/emailpass", {
      method: "POST",
      at: tls.url,
      body: { email: "admin@domovoy.local", password: "Domovoy-2026!" },
    })
    const { token } = login.json<{ token: string }>()
    const authorization = `Bearer ${token}`
    const open = (headers: Record<string, string>) =>
      ask("/auth/session", { method: "POST", at: tls.url, headers: { authorization, ...headers } })
    const overTls = await open({ "x-forwarded-proto": "https" })
    expect(overTls.headers.get("set-cookie")).toContain("Secure")
    expect((await open({})).headers.get("set-cookie")).toBeNull()
    const untrusting = await startServer({
      DATABASE_URL: database.url,
      BACKEND_URL: "https://shop.example",
      STOREFRONT_URL: "https://shop.example",
    })
    const forged = await ask("/auth/session", {
      method: "POST",
      at: untrusting.url,
      headers: { authorization, "x-forwarded-proto": "https" },
    })
    expect(forged.status).toBe(200)
    expect(forged.headers.get("set-cookie")).toBeNull()
    await untrusting.stop()
    const { headers } = await ask("/health", { at: tls.url })
    expect(headers.get("strict-transport-security")).toContain("max-age=")
    await tls.stop()
  })
})
