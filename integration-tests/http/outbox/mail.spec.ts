import { randomUUID } from "node:crypto"
import type { Pool } from "pg"
import { ask } from "../../support/ask"
import { cloneDatabase, openPool } from "../../support/database"
import { spawnServer, startServer } from "../../support/server"
import { adminLogin, demanded } from "../../support/settings"
import { until } from "../../support/until"

let pool: Pool
beforeAll(() => {
  pool = openPool()
})
afterAll(() => pool.end())

type Mail = { id: string; to: string; subject: string; text: string }

const mailsAt = async (url: string) =>
  (await ask("/mails.json", { at: url })).json<{ mails: Mail[] }>().mails

/** Has the shop write to the administrator, in one transaction with nothing else. */
const writeToAdministrator = async (database: Pool, key: string, end = "commit") => {
  const client = await database.connect()
  await client.query("begin")
  const { rows } = await client.query<{ id: string }>('select id from "user" where email = $1', [
    adminLogin.email,
  ])
  const message = {
    channel: "mail",
    recipient: rows[0]?.id,
    kind: "messenger.test_mail",
    locale: "ru",
    dedupe_key: key,
  }
  await client.query("select outbox_enqueue($1)", [JSON.stringify([message])])
  await client.query(end)
  client.release()
}

const stateOf = async (database: Pool, key: string) => {
  const { rows } = await database.query<{ state: string; recipient: string }>(
    "select state, recipient from outbox_message where dedupe_key = $1",
    [key],
  )
  return rows[0]?.state
}

describe("a message in the outbox", () => {
  it("goes out soon after its transaction has committed", async () => {
    const key = randomUUID()
    await writeToAdministrator(pool, key)
    await until(async () => (await stateOf(pool, key)) === "sent")
    const [mail] = await mailsAt(demanded("TEST_MAIL_URL"))
    expect(mail).toMatchObject({ to: adminLogin.email, subject: "Проверка почты" })
  })

  it("does not exist if that was rolled back", async () => {
    const key = randomUUID()
    await writeToAdministrator(pool, key, "rollback")
    expect(await stateOf(pool, key)).toBeUndefined()
  })
})

/** A process on a copy of the shop that is no demo any more. */
const startRealShop = async (env: Record<string, string>) => {
  const { url, drop } = await cloneDatabase()
  const database = openPool(url)
  await database.query("update store set metadata = '{}'")
  const server = await startServer({ DATABASE_URL: url, DEMO_SHOP: undefined, ...env })
  const end = async () => {
    await server.stop()
    await database.end()
    await drop()
  }
  return { server, database, end }
}

describe("a shop that is no demo", () => {
  it("says that its mails stay here while no mail server is named", async () => {
    const { server, end } = await startRealShop({})
    try {
      const { status, json } = await ask("/ready", { at: server.url })
      expect(status).toBe(200)
      expect(json()).toMatchObject({ status: "ready", checks: { mail: "degraded" } })
      expect(server.log()).toContain("mail.kept_in_inbox")
    } finally {
      await end()
    }
  })

  it("refuses to start with a mail server and no sender", async () => {
    const server = await spawnServer({
      DATABASE_URL: demanded("TEST_DATABASE_URL"),
      SMTP_URL: "smtp://localhost:2525",
    })
    expect(await server.exit).toBe(1)
    expect(server.log()).toContain("MAIL_FROM")
  })
})

const withRedis = process.env.TEST_REDIS_URL ? describe : describe.skip

withRedis("a process that only serves", () => {
  it("sends nothing", async () => {
    const redis = new URL("/8", process.env.TEST_REDIS_URL).href
    const { server, database, end } = await startRealShop({
      MEDUSA_WORKER_MODE: "server",
      REDIS_URL: redis,
    })
    try {
      const { rows } = await database.query(
        `select 1 from pg_stat_activity
          where datname = current_database() and query = 'listen outbox'`,
      )
      expect(rows).toEqual([])
      expect(server.log()).not.toContain("mail.kept_in_inbox")
    } finally {
      await end()
    }
  })
})
