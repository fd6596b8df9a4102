import type { PoolClient } from "pg"
import type { Consumer } from "./consumer"
import type { Fact } from "./fact"

/** The cursor of a consumer, locked, and how far it may go; undefined while another holds it. */
export const lockCursor = async (client: PoolClient, name: string) => {
  const { rows } = await client.query<{ seq: string | null; horizon: string }>(
    `select seq, journal_horizon() as horizon
       from journal_cursor where consumer = $1 for update skip locked`,
    [name],
  )
  return rows[0]
}

/** As above, but waits while another holds it; null when the consumer has not begun. */
export const lockCursorPatiently = async (
  client: PoolClient,
  { name, milliseconds }: { name: string; milliseconds: number },
): Promise<string | null> => {
  await client.query(`set local lock_timeout = ${milliseconds}`)
  const { rows } = await client.query<{ seq: string | null }>(
    "select seq from journal_cursor where consumer = $1 for update",
    [name],
  )
  return rows[0]?.seq ?? null
}

export const moveCursor = async (client: PoolClient, name: string, seq: string): Promise<void> => {
  await client.query("update journal_cursor set seq = $2, moved_at = now() where consumer = $1", [
    name,
    seq,
  ])
}

type Stretch = { topics: Consumer["topics"]; after: string; upTo: string; limit: number }

// A statement after the one for the horizon: it must see what was committed until that was known.
export const readFacts = async (client: PoolClient, stretch: Stretch): Promise<Fact[]> => {
  const { topics, after, upTo, limit } = stretch
  const { rows } = await client.query<Fact>(
    `select seq, topic, event, actor, subject, data, at from journal_entry
      where seq > $1 and seq <= $2 and ($4::text[] is null or topic = any ($4))
      order by seq limit $3`,
    [after, upTo, limit, topics === "all" ? null : topics],
  )
  return rows
}
