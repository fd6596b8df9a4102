import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { startServer, type RunningServer } from "../../support/server"
import { bearer, adminToken } from "../../support/staff"
import { startTcpProxy } from "../../support/tcp-proxy"
import { until } from "../../support/until"

type Line = Awaited<ReturnType<typeof startTcpProxy>>

const LIMIT_MS = 10_000

const behind = (url: string, line: Line) => {
  const changed = new URL(url)
  changed.hostname = "127.0.0.1"
  changed.port = String(line.port)
  return changed.href
}

const timed = async (work: () => Promise<{ status: number; text: string }>) => {
  const started = performance.now()
  const { status, text } = await work()
  return { status, text, milliseconds: performance.now() - started }
}

describe("with a database in trouble", () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let line: Line
  let server: RunningServer
  let token: string

  const list = () => ask("/admin/products?limit=2", { at: server.url, headers: bearer(token) })
  const isServing = async () => (await list()).status === 200

  beforeAll(async () => {
    database = await cloneDatabase()
    const { hostname, port } = new URL(database.url)
    line = await startTcpProxy({ host: hostname, port: Number(port) })
    server = await startServer({ DATABASE_URL: behind(database.url, line) })
    token = await adminToken(server.url)
  })
  afterEach(async () => {
    line.suffer("none")
    line.slowBy(0)
    await until(isServing, 20_000)
    expect(server.child.exitCode).toBeNull()
  })
  afterAll(async () => {
    await server.stop()
    await line.close()
    await database.drop()
  })

  it("that has fallen silent, every request ends in time with a clear answer", async () => {
    line.suffer("blackhole")
    const answers = await Promise.all(Array.from({ length: 30 }, () => timed(list)))
    for (const { status, text, milliseconds } of answers) {
      expect(milliseconds).toBeLessThan(LIMIT_MS)
      expect(status).toBe(503)
      expect(JSON.parse(text)).toMatchObject({ code: "unavailable" })
    }
    expect((await ask("/health", { at: server.url })).status).toBe(200)
    expect((await ask("/ready", { at: server.url })).status).toBe(503)
  })

  it("that refuses connections, every request ends in time with a clear answer", async () => {
    line.suffer("refuse")
    const answers = await Promise.all(Array.from({ length: 30 }, () => timed(list)))
    for (const { status, milliseconds } of answers) {
      expect(milliseconds).toBeLessThan(LIMIT_MS)
      expect(status).toBe(503)
    }
  })

  it("that is slow, answers are late and then they stop, but never hang", async () => {
    line.slowBy(2000)
    const answers = await Promise.all(Array.from({ length: 10 }, () => timed(list)))
    for (const { status, milliseconds } of answers) {
      expect(milliseconds).toBeLessThan(LIMIT_MS)
      expect([200, 503]).toContain(status)
    }
  })

  it("that has no connection left, requests are told so", async () => {
    const greedy = openPool(database.url)
    await greedy.query(
      `alter database "${new URL(database.url).pathname.slice(1)}" connection limit 0`,
    )
    await greedy.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    )
    const { status, milliseconds } = await timed(list)
    expect(milliseconds).toBeLessThan(LIMIT_MS)
    expect([200, 503]).toContain(status)
    await greedy.query(
      `alter database "${new URL(database.url).pathname.slice(1)}" connection limit -1`,
    )
    await greedy.end()
  })
})
