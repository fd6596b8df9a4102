import { randomBytes } from "node:crypto"
import { Client, Pool } from "pg"
import { demanded } from "./settings"

const withDatabase = (url: string, database: string) => {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

const asSuperuser = async (statement: string) => {
  const client = new Client({ connectionString: demanded("TEST_ADMIN_DATABASE_URL") })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A copy of the demo shop's database, migrated and filled, for one test alone. */
export const cloneDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `domovoy_${randomBytes(6).toString("hex")}`
  await asSuperuser(`create database ${name} template ${demanded("TEST_TEMPLATE_DATABASE")}`)
  return {
    url: withDatabase(demanded("TEST_ADMIN_DATABASE_URL"), name),
    drop: () => asSuperuser(`drop database ${name} with (force)`),
  }
}

export const openPool = (url = demanded("TEST_DATABASE_URL")): Pool => {
  const pool = new Pool({ connectionString: url })
  // Tests end connections on purpose; whoever uses one is told by the statement that fails.
  pool.on("error", () => undefined)
  return pool
}

/** Whether anybody in this database waits for what somebody else has locked in it. */
export const isAnybodyWaiting = async (pool: Pool): Promise<boolean> => {
  const { rows } = await pool.query(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows.length > 0
}
