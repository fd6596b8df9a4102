import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { Pool } from "pg"
import { ask } from "../support/ask"
import { cloneDatabase, openPool } from "../support/database"
import { startServer, type RunningServer } from "../support/server"
import { adminToken, bearer } from "../support/staff"
import { note, sizeOf, withHands } from "../support/storm"

const changes = sizeOf("CHANGES", { full: 1000, small: 60 })
const kills = sizeOf("KILLS", { full: 10, small: 2 })

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

/** Who watches the watcher: the simplest trigger there can be, on the same tables. */
const watchOnOurOwn = async () => {
  await pool.query("create table storm_seen (topic text, op text, id text)")
  await pool.query(`
    create function storm_see() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' and to_jsonb(new) - 'updated_at' = to_jsonb(old) - 'updated_at'
      then return null; end if;
      insert into storm_seen values (tg_argv[0], tg_op, to_jsonb(new) ->> tg_argv[1]);
      return null;
    end $$`)
  for (const [table, topic, subject] of [
    ["customer", "customer", "id"],
    ["inventory_level", "stock", "inventory_item_id"],
  ]) {
    await pool.query(`create trigger storm after insert or update on ${table ?? ""}
      for each row execute function storm_see('${topic ?? ""}', '${subject ?? ""}')`)
  }
}

/** The server, always the newest: who finds it dead waits for the next. */
const keepAlive = () => {
  let running: Promise<{ server: RunningServer; headers: Record<string, string> }>
  const start = async () => {
    const server = await startServer({ DATABASE_URL: database.url, RATE_LIMIT_PER_MINUTE: "0" })
    return { server, headers: bearer(await adminToken(server.url)) }
  }
  running = start()
  return {
    now: () => running,
    kill: async () => {
      const { server } = await running
      server.child.kill("SIGKILL")
      running = server.exit.then(start)
      await running
    },
    stop: async () => (await running).server.stop(),
  }
}

it(`a backend killed ${kills} times in ${changes} changes leaves every committed one in the journal, and no other`, async () => {
  await watchOnOurOwn()
  const before = await pool.query<{ seq: string }>("select max(seq) as seq from journal_entry")
  const { rows: levels } = await pool.query<{ item: string; location: string }>(
    "select inventory_item_id as item, location_id as location from inventory_level limit 5",
  )
  const backend = keepAlive()
  await backend.now()
  const acknowledged: string[] = []
  let cut = 0

  const post = async (path: string, body: unknown) => {
    const { server, headers } = await backend.now()
    return ask(path, { method: "POST", headers, body, at: server.url })
  }
  const change = async (number: number) => {
    const level = levels[number % levels.length]
    if (number % 3 === 0) {
      const path = `/admin/inventory-items/${level?.item ?? ""}/location-levels/${level?.location ?? ""}`
      await post(path, { stocked_quantity: 1000 + number })
      return
    }
    const made = await post("/admin/customers", { email: `${randomUUID()}@example.com` })
    if (made.status !== 200) return
    const { id } = made.json<{ customer: { id: string } }>().customer
    acknowledged.push(id)
    if (number % 3 === 1) await post(`/admin/customers/${id}`, { last_name: String(number) })
  }
  const killing = (async () => {
    for (let i = 0; i < kills; i += 1) {
      await pause(300 + Math.random() * 1500)
      await backend.kill()
    }
  })()
  const numbers = Array.from({ length: changes }, (_, index) => index)
  cut = (await withHands(8, numbers, change)).length
  await killing
  await backend.stop()

  const seen = await pool.query<{ topic: string; id: string; count: number }>(
    "select topic, id, count(*)::int from storm_seen group by 1, 2 order by 1, 2",
  )
  const told = await pool.query(
    `select topic, subject as id, count(*)::int from journal_entry
      where seq > $1 and topic in ('customer', 'stock') group by 1, 2 order by 1, 2`,
    [before.rows[0]?.seq],
  )
  expect(told.rows).toEqual(seen.rows)
  const { rows: unknown } = await pool.query(
    `select subject from journal_entry where seq > $1 and topic = 'customer'
       and subject not in (select id from customer)`,
    [before.rows[0]?.seq],
  )
  expect(unknown).toEqual([])
  const { rows: kept } = await pool.query<{ id: string }>(
    "select subject as id from journal_entry where event = 'customer.created' and subject = any ($1)",
    [acknowledged],
  )
  expect(kept).toHaveLength(acknowledged.length)

  const committed = seen.rows.reduce((sum, { count }) => sum + count, 0)
  const storm = `${changes} changes through Medusa's admin API, the backend killed ${kills} times`
  note({ storm, measure: "row changes committed", value: String(committed), goal: "–" })
  note({ storm, measure: "requests cut off", value: String(cut), goal: "–" })
  note({ storm, measure: "committed and not in the journal", value: "0", goal: "0" })
  note({ storm, measure: "in the journal and not committed", value: "0", goal: "0" })
}, 3_600_000)
