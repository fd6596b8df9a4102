import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer } from "../../support/server"
import { adminToken, bearer } from "../../support/staff"
import { until } from "../../support/until"

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool

const count = async (name: string) =>
  (await pool.query("select from stock_location where name = $1", [name])).rowCount

/** Whoever makes a stock location waits until the lock is opened. */
const holdUp = async () => {
  const client = await pool.connect()
  await client.query("begin; lock table stock_location in share row exclusive mode")
  return async () => {
    await client.query("rollback")
    client.release()
  }
}

const start = async (env: Record<string, string> = {}) => {
  const server = await startServer({ DATABASE_URL: database.url, ...env })
  const headers = bearer(await adminToken(server.url))
  const make = (key: string, name: string) =>
    ask("/admin/stock-locations", {
      method: "POST",
      headers: { ...headers, "idempotency-key": key },
      body: { name },
      at: server.url,
    })
  return { server, make }
}

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe("a request whose deadline passed while it was worked on", () => {
  it("is done once, and whoever asks again gets its real answer", async () => {
    const { server, make } = await start({ REQUEST_DEADLINE_MS: "5000" })
    const [key, name] = [randomUUID(), randomUUID()]
    const open = await holdUp()
    expect((await make(key, name)).status).toBe(503)
    expect((await make(key, name)).status).toBe(409)
    await open()
    await until(async () => {
      const answer = await make(key, name)
      return answer.status === 200 && answer.headers.get("idempotency-replayed") === "true"
    })
    expect(await count(name)).toBe(1)
    await server.stop()
  })

  it("can be asked again as soon as it has failed", async () => {
    const { server, make } = await start({ REQUEST_DEADLINE_MS: "5000" })
    const [key, name] = [randomUUID(), randomUUID()]
    const open = await holdUp()
    expect((await make(key, name)).status).toBe(503)
    await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`)
    await open()
    await until(async () => (await make(key, name)).status === 200)
    expect(await count(name)).toBe(1)
    await server.stop()
  })
})

describe("a request whose process was killed", () => {
  it("keeps its key for as long as it may still be alive, and no longer", async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    const first = await start()
    const open = await holdUp()
    const cut = first.make(key, name).catch(() => "cut")
    const running = "select from idempotency_key where status is null"
    await until(async () => (await pool.query(running)).rowCount === 1)
    first.server.child.kill("SIGKILL")
    expect(await cut).toBe("cut")
    await open()
    await pool.query(
      "update idempotency_key set leased_until = now() + interval '1 hour' where status is null",
    )
    const second = await start()
    expect((await second.make(key, name)).status).toBe(409)
    await pool.query("update idempotency_key set leased_until = now() where status is null")
    const answer = await second.make(key, name)
    expect(answer.status).toBe(200)
    expect(answer.headers.has("idempotency-replayed")).toBe(false)
    expect((await second.make(key, name)).text).toBe(answer.text)
    await second.server.stop()
  })
})
