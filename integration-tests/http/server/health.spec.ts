import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer } from "../../support/server"
import { demanded } from "../../support/settings"

describe("readiness", () => {
  it("says that database and migrations are there", async () => {
    const { status, json } = await ask("/ready")
    expect(status).toBe(200)
    expect(json()).toEqual({ status: "ready", checks: { database: "ok", migrations: "ok" } })
  })

  it("waits for a migration that the code brings and the database lacks", async () => {
    const { url, drop } = await cloneDatabase()
    const pool = openPool(url)
    await pool.query(
      "delete from mikro_orm_migrations where name = (select max(name) from mikro_orm_migrations)",
    )
    const server = await startServer({ DATABASE_URL: url })
    try {
      const { status, json } = await ask("/ready", { at: server.url })
      expect(status).toBe(503)
      expect(json()).toMatchObject({ checks: { migrations: "pending" } })
    } finally {
      await server.stop()
      await pool.end()
      await drop()
    }
  })
})

describe("readiness of the journal", () => {
  it("waits until the changes of every table are told", async () => {
    const { url, drop } = await cloneDatabase()
    const pool = openPool(url)
    await pool.query("drop trigger journal on product_sales_channel")
    const server = await startServer({ DATABASE_URL: url })
    try {
      const unready = await ask("/ready", { at: server.url })
      expect(unready.status).toBe(503)
      expect(unready.json()).toMatchObject({ checks: { migrations: "pending" } })
      await pool.query("select journal_watch()")
      expect((await ask("/ready", { at: server.url })).status).toBe(200)
    } finally {
      await server.stop()
      await pool.end()
      await drop()
    }
  })
})

describe("metrics", () => {
  it("count answers by route, on a port the shop does not have", async () => {
    await ask("/ready")
    const metrics = await ask("/metrics", { at: demanded("TEST_METRICS_URL") })
    expect(metrics.text).toMatch(/http_request_duration_seconds_count\{.*route="\/ready".*\} [1-9]/)
    expect(metrics.text).toContain("nodejs_eventloop_lag_p99_seconds")
    expect((await ask("/metrics")).status).toBe(404)
  })

  it("give a route's pattern, so that paths made up by strangers add no series", async () => {
    await ask(`/made-up/${Math.random()}`)
    const { text } = await ask("/metrics", { at: demanded("TEST_METRICS_URL") })
    expect(text).not.toContain("made-up")
  })
})
