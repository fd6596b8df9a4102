import { execFile } from "node:child_process"
import { promisify } from "node:util"
import type { Pool } from "pg"
import { registerConsumer } from "../../../src/lib/journal/cursor"
import { append } from "../../support/consumer"
import { cloneDatabase, openPool } from "../../support/database"
import { demanded } from "../../support/settings"

let database: Awaited<ReturnType<typeof cloneDatabase>>
let pool: Pool

const forget = async (atMost = 1000) => {
  const { rows } = await pool.query<{ removed: string }>(
    "select journal_forget('30 days', '7 days', $1) as removed",
    [atMost],
  )
  return Number(rows[0]?.removed)
}

const age = (subject: string, days: number) =>
  pool.query("update journal_entry set at = now() - make_interval(days => $2) where subject = $1", [
    subject,
    days,
  ])

const subjects = async () => {
  const { rows } = await pool.query<{ subject: string }>(
    "select subject from journal_entry order by seq",
  )
  return rows.map(({ subject }) => subject)
}

const readUpTo = (consumer: string, subject: string) =>
  pool.query(
    "update journal_cursor set seq = (select seq from journal_entry where subject = $2) where consumer = $1",
    [consumer, subject],
  )

beforeAll(async () => {
  database = await cloneDatabase()
  pool = openPool(database.url)
})
beforeEach(async () => {
  await pool.query("delete from journal_entry")
  await pool.query("delete from journal_cursor")
  await pool.query("update journal_forgotten set seq = 0")
  for (const [index, subject] of ["a", "b", "c", "d"].entries()) {
    await append(pool, subject)
    await age(subject, 60 - index * 20)
  }
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

describe("what the journal forgets", () => {
  it("is what is older than the days to keep, and it remembers up to where", async () => {
    expect(await forget()).toBe(2)
    expect(await subjects()).toEqual(["c", "d"])
    const { rows } = await pool.query<{ last: string; first: string }>(
      "select f.seq + 1 as last, (select min(seq) from journal_entry) as first from journal_forgotten f",
    )
    expect(rows[0]?.last).toBe(rows[0]?.first)
    expect(await forget()).toBe(0)
  })

  it("is taken away in portions", async () => {
    expect(await forget(1)).toBe(1)
    expect(await subjects()).toEqual(["b", "c", "d"])
  })

  it("is nothing that somebody who follows has not read", async () => {
    await registerConsumer(pool, { name: "slow", topics: "all" })
    await readUpTo("slow", "a")
    expect(await forget()).toBe(1)
    expect(await subjects()).toEqual(["b", "c", "d"])
  })

  it("is nothing at all while one that follows has not begun", async () => {
    await registerConsumer(pool, { name: "new", topics: "all" })
    expect(await forget()).toBe(0)
  })

  it("is not held up by one that has been gone for a week", async () => {
    await registerConsumer(pool, { name: "gone", topics: "all" })
    await pool.query("update journal_cursor set seen_at = now() - interval '8 days'")
    expect(await forget()).toBe(2)
  })
})

describe("the command", () => {
  const journal = (...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      ["../../node_modules/@medusajs/cli/cli.js", "exec", "./src/scripts/journal.js", ...args],
      {
        cwd: demanded("TEST_SERVER_DIR"),
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: database.url,
          NODE_ENV: "production",
          JWT_SECRET: "jQmVhdXRpZnVsLWhvdXNlLXNwaXJpdC0wMTIzNDU2Nzg5",
          COOKIE_SECRET: "cQmVhdXRpZnVsLWhvdXNlLXNwaXJpdC0wMTIzNDU2Nzg5",
          JOURNAL_RETENTION_DAYS: "30",
          LOG_LEVEL: "error",
          MEDUSA_DISABLE_TELEMETRY: "1",
        },
      },
    )

  it("forgets by the days that are set", async () => {
    const { stdout } = await journal("forget")
    expect(stdout).toContain("2 facts forgotten")
    expect(await subjects()).toEqual(["c", "d"])
  })

  it("lists who follows and how far behind", async () => {
    await registerConsumer(pool, { name: "slow", topics: "all" })
    await readUpTo("slow", "b")
    const { stdout } = await journal("list")
    expect(stdout).toMatch(/slow: 2 facts behind, \d+ s, no longer in the code/)
  })

  it("knows no consumer that is not in the code", async () => {
    await expect(journal("replay", "nobody")).rejects.toMatchObject({
      stdout: expect.stringContaining("There is no consumer") as unknown,
    })
  })
})
