import type { Pool } from "pg"
import { openStore, PASSWORD, registration, type Store } from "../../support/account"
import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { adminLogin } from "../../support/settings"
import { startServer, type RunningServer } from "../../support/server"
import { findShop } from "../../support/shop/facts"
import { bearer } from "../../support/staff"

const PER_ADDRESS = 12

describe("trying passwords", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let servers: RunningServer[]
  let pool: Pool
  let store: Store
  let key: Record<string, string>

  beforeAll(async () => {
    database = await cloneDatabase()
    const settings = {
      DATABASE_URL: database.url,
      TRUSTED_PROXIES: "loopback",
      ACCOUNT_ATTEMPTS_PER_ADDRESS: String(PER_ADDRESS),
    }
    servers = [await startServer(settings), await startServer({ ...settings, TRUSTED_PROXIES: "" })]
    pool = openPool(database.url)
    const { publishableKey } = await findShop(pool)
    key = { "x-publishable-api-key": publishableKey }
    store = openStore({ publishableKey, at: servers[0]?.url ?? "" })
  })
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await pool.end()
    await database.drop()
  })

  const logIn = (
    body: unknown,
    { server = 0, from = "192.0.2.1", door = "customer/emailpass" } = {},
  ) =>
    ask(`/auth/${door}`, {
      method: "POST",
      body,
      headers: { "x-forwarded-for": from },
      at: servers[server]?.url ?? "",
    })

  it("is over for an account after ten wrong ones, wherever they come from", async () => {
    const { account } = await store.register()
    const { email } = account
    const guess = (at: number) =>
      logIn({ email, password: `Guess-${at}!` }, { server: at % 2, from: `198.51.100.${at}` })
    for (let at = 0; at < 10; at += 1) expect((await guess(at)).status).toBe(401)
    const refused = await guess(10)
    expect(refused.status).toBe(429)
    expect(refused.json<{ code: string }>().code).toBe("account_throttled")
    const seconds = Number(refused.headers.get("retry-after"))
    expect(seconds).toBeGreaterThan(800)
    expect(seconds).toBeLessThanOrEqual(900)
    const right = await logIn({ email: email.toUpperCase(), password: PASSWORD })
    expect(right.status).toBe(429)
    await pool.query(
      `update account_attempt
          set made_at = array(select made - interval '16 minutes' from unnest(made_at) made)`,
    )
    expect((await logIn({ email, password: PASSWORD })).status).toBe(200)
  })

  it("looks the same for an e-mail that nobody has", async () => {
    const { account } = await store.register()
    const tried: [number, string][][] = []
    for (const email of [account.email, registration().email]) {
      const answers: [number, string][] = []
      for (let at = 0; at < 11; at += 1) {
        const { status, text } = await logIn(
          { email, password: "Guess-2026!" },
          { from: `203.0.113.${at}` },
        )
        answers.push([status, text.replace(/\d+ s/, "… s")])
      }
      tried.push(answers)
    }
    expect(tried[1]).toEqual(tried[0])
  })

  it("is forgiven when it was right, however often", async () => {
    const { account } = await store.register()
    for (let at = 0; at < 12; at += 1) {
      const answer = await logIn({ email: account.email, password: PASSWORD })
      expect(answer.status).toBe(200)
    }
    for (let at = 0; at < 12; at += 1) {
      expect((await logIn(adminLogin, { door: "user/emailpass" })).status).toBe(200)
    }
  })

  it("is over for an address that tries many accounts, and for a whole network of version 6", async () => {
    for (const addressOf of [() => "192.0.2.77", (at: number) => `2001:db8:7:7::${at}`]) {
      const statuses: number[] = []
      for (let at = 0; at <= PER_ADDRESS; at += 1) {
        const body = { email: registration().email, password: "Guess-2026!" }
        statuses.push((await logIn(body, { from: addressOf(at) })).status)
      }
      expect(statuses.slice(0, -1).every((status) => status === 401)).toBe(true)
      expect(statuses.at(-1)).toBe(429)
    }
  })

  it("believes nobody about their address but the proxies it knows", async () => {
    const statuses: number[] = []
    for (let at = 0; at <= PER_ADDRESS; at += 1) {
      const body = { email: registration().email, password: "Guess-2026!" }
      statuses.push((await logIn(body, { server: 1, from: `192.0.2.${100 + at}` })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  })

  it("counts at every door that compares a password, however its address is written", async () => {
    const { account, token } = await store.register()
    const { email } = account
    const doors = ["customer/emailpass", "customer/%65mailpass", "customer/emailpass/register"]
    for (let at = 0; at < 9; at += 1) {
      const from = `192.0.2.${200 + at}`
      const body = { email, password: "Guess-2026!" }
      const { status } = await logIn(body, { door: doors[at % 3] ?? "", from })
      expect([400, 401]).toContain(status)
    }
    const change = () =>
      ask("/store/account/password", {
        method: "POST",
        headers: { ...key, ...bearer(token), "x-forwarded-for": "192.0.2.250" },
        body: {
          password_now: "Guess-2026!",
          password: "Kikimora-2026!",
          password_again: "Kikimora-2026!",
        },
        at: servers[0]?.url ?? "",
      })
    expect((await change()).status).toBe(400)
    expect((await change()).status).toBe(429)
  })

  it("is over for an address that makes one login after another", async () => {
    const statuses: number[] = []
    for (let at = 0; at <= PER_ADDRESS; at += 1) {
      const { email } = registration()
      const door = "customer/emailpass/register"
      const { status } = await logIn({ email, password: PASSWORD }, { door, from: "192.0.2.66" })
      statuses.push(status)
    }
    expect(statuses.slice(0, -1).every((status) => status === 200)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
  })

  it("lets ten of many through that come at the same moment", async () => {
    const { account } = await store.register()
    const guesses = Array.from({ length: 20 }, (_, at) =>
      logIn(
        { email: account.email, password: "Guess-2026!" },
        { server: at % 2, from: `198.51.100.${100 + at}` },
      ),
    )
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10)
    expect(statuses.every((status) => status === 401 || status === 429)).toBe(true)
  })
})
