import type { Database } from "../database"

export type OutboxHealth = { waiting: number; dead: number; overdueSeconds: number }

/** Counted up to here: whoever measures every few seconds need not know it more exactly. */
const MOST = 10_000

/** How many wait and are dead, and for how long the one has waited that should have gone first. */
export const readOutboxHealth = async (database: Database): Promise<OutboxHealth> => {
  const { rows } = await database.query<OutboxHealth>(
    `select
       (select count(*) from (select from outbox_message where state = 'pending' limit $1) as counted)::int
         as waiting,
       (select count(*) from (select from outbox_message where state = 'dead' limit $1) as counted)::int
         as dead,
       (select greatest(0, coalesce(max(extract(epoch from now() - wake_at)), 0))::float
          from (select wake_at from outbox_message where state = 'pending' limit $1) as counted)
         as "overdueSeconds"`,
    [MOST],
  )
  return rows[0] ?? { waiting: 0, dead: 0, overdueSeconds: 0 }
}
