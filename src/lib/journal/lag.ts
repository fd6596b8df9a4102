import type { Pool } from "pg"

/** `rows` counts no further than LONGEST; a consumer is far behind long before. */
export type Lag = { consumer: string; rows: number; seconds: number }

const LONGEST = 10_000

/** How far every consumer is behind, whether anybody runs it or not. */
export const readLag = async (pool: Pool): Promise<Lag[]> => {
  const { rows } = await pool.query<Lag>(
    `select c.consumer, waiting.rows::int as rows,
            coalesce(extract(epoch from clock_timestamp() - waiting.since), 0)::float8 as seconds
       from journal_cursor c cross join lateral (
         select count(*) as rows, min(at) as since from (
           select at from journal_entry
            where seq > coalesce(c.seq, 0) and (c.topics is null or topic = any (c.topics))
            order by seq limit ${LONGEST}
         ) facts
       ) waiting`,
  )
  return rows
}
