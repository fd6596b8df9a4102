import type { Pool, PoolClient } from "pg"
import type { Fact } from "./fact"

export type Consumer = {
  /** Names its cursor; a new name begins at the first fact. */
  name: string
  /** Does what follows from the facts, in the transaction that also moves the cursor. */
  apply: (facts: Fact[], transaction: PoolClient) => Promise<void>
}

// A connection lost between two statements is told by the next one; unheard it ends the process.
const unheard = () => undefined

const giveBack = (client: PoolClient) => {
  client.off("error", unheard)
  client.release()
}

export type Batch = "busy" | { applied: number; more: boolean }

const lockCursor = async (client: PoolClient, name: string): Promise<string | null> => {
  const { rows } = await client.query<{ seq: string }>(
    "select seq from journal_cursor where consumer = $1 for update skip locked",
    [name],
  )
  return rows[0]?.seq ?? null
}

const readFacts = async (client: PoolClient, after: string, limit: number): Promise<Fact[]> => {
  const { rows: horizons } = await client.query<{ horizon: string }>(
    "select journal_horizon() as horizon",
  )
  // A statement of its own: it must see what was committed until the horizon was known.
  const { rows } = await client.query<Fact>(
    `select seq, topic, event, actor, subject, data, at from journal_entry
      where seq > $1 and seq <= $2 order by seq limit $3`,
    [after, horizons[0]?.horizon, limit],
  )
  return rows
}

/**
 * The next facts for a consumer, applied and remembered in one transaction. Of several processes
 * one gets the cursor; the others are told that it is busy.
 */
export const takeBatch = async (
  pool: Pool,
  { consumer, limit }: { consumer: Consumer; limit: number },
): Promise<Batch> => {
  const client = await pool.connect()
  client.on("error", unheard)
  try {
    await client.query("begin")
    const after = await lockCursor(client, consumer.name)
    if (after === null) {
      await client.query("rollback")
      giveBack(client)
      return "busy"
    }
    const facts = await readFacts(client, after, limit)
    const last = facts.at(-1)
    if (last) {
      await consumer.apply(facts, client)
      await client.query(
        "update journal_cursor set seq = $2, moved_at = now() where consumer = $1",
        [consumer.name, last.seq],
      )
    }
    await client.query("commit")
    giveBack(client)
    return { applied: facts.length, more: facts.length === limit }
  } catch (error) {
    client.release(true)
    throw error
  }
}

export const ensureCursor = async (pool: Pool, name: string): Promise<void> => {
  await pool.query("insert into journal_cursor (consumer) values ($1) on conflict do nothing", [
    name,
  ])
}

/** Back to the first fact: a consumer is idempotent, so it may read everything again. */
export const replay = async (pool: Pool, name: string): Promise<void> => {
  await pool.query("update journal_cursor set seq = 0 where consumer = $1", [name])
}
