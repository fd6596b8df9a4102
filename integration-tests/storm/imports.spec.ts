import { setTimeout as pause } from "node:timers/promises"
import type { Pool } from "pg"
import { ask } from "../support/ask"
import { countImported } from "../support/catalog-import/whole-products"
import { openSourceServer, type SourceServer } from "../support/catalog-import/source-server"
import { cloneDatabase, openPool } from "../support/database"
import { startServer, type RunningServer } from "../support/server"
import { adminToken, bearer } from "../support/staff"
import { note, sizeOf } from "../support/storm"
import { until } from "../support/until"

const kills = sizeOf("IMPORT_KILLS", { full: 20, small: 3 })
const POSITIONS = 161

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool
let sources: SourceServer

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
  sources = await openSourceServer()
})
afterAll(async () => {
  await sources.close()
  await pool.end()
  await database.drop()
})

const begin = (): Promise<RunningServer> =>
  startServer({
    DATABASE_URL: database.url,
    IMPORT_LOCAL_SOURCES: sources.base,
    RATE_LIMIT_PER_MINUTE: "0",
  })

const runs = async () => {
  const { rows } = await pool.query<{ id: string; status: string }>(
    "select id, status from catalog_import_run order by created_at",
  )
  return rows
}

/** Everything that was imported is whole, and what is remembered of it agrees. */
const expectWhole = async () => {
  const { products, partial, known, settled, stray } = await countImported(pool)
  expect({ partial, stray, known, settled }).toEqual({
    partial: 0,
    stray: 0,
    known: products,
    settled: products,
  })
  return products
}

it(`an import killed ${kills} times leaves every product whole, and each there once`, async () => {
  let server = await begin()
  const post = async (path: string, body: unknown) =>
    ask(`/admin/catalog-imports${path}`, {
      method: "POST",
      headers: bearer(await adminToken(server.url)),
      body,
      at: server.url,
    })
  for (const [name, profile] of [
    ["teply-dom.rss.xml", "rss"],
    ["kuhnya-i-tochka.html", "demo-html"],
    ["pribor.json", "demo-json"],
  ]) {
    const started = await post("", { address: sources.base + (name ?? ""), profile })
    expect(started.status).toBe(200)
  }
  /** Whose process was killed is found by the next, and goes on when somebody says so. */
  const goOn = async () => {
    for (const { id, status } of await runs()) {
      if (status === "interrupted") await post(`/${id}/start`, {})
    }
  }
  const isAllDone = async () => (await runs()).every(({ status }) => status === "done")
  let cut = 0
  for (let kill = 0; kill < kills && !(await isAllDone()); kill += 1) {
    await until(async () => {
      await goOn()
      const ended = (await isAllDone()) ? "done" : "running"
      return (await runs()).some(({ status }) => status === ended)
    }, 60_000)
    // When, is the storm's to choose.
    await pause(Math.random() * 2000)
    server.child.kill("SIGKILL")
    await server.exit
    cut += (await runs()).filter(({ status }) => status === "running").length
    await expectWhole()
    server = await begin()
  }
  await until(async () => {
    await goOn()
    return isAllDone()
  }, 300_000)
  expect(await expectWhole()).toBe(POSITIONS)
  await server.stop()
  note({
    storm: `${POSITIONS} positions of three sources, the backend killed ${kills} times`,
    measure: "imports cut off on the way",
    value: String(cut),
    goal: "–",
  })
  note({
    storm: "the same",
    measure: "products that lack anything, or are there twice",
    value: "0",
    goal: "0",
  })
}, 3_600_000)
