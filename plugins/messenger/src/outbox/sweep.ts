import type { Database } from "../database"

export type Retention = { sentDays: number; deadDays: number; inboxDays: number }

const BATCH = 10_000

const remove = async (database: Database, sql: string, values: unknown[]): Promise<number> => {
  const { rowCount } = await database.query(sql, [...values, BATCH])
  return rowCount ?? 0
}

/** Forgets what is long over, a part at a time; tells whether there is more. */
export const sweep = async (database: Database, retention: Retention): Promise<boolean> => {
  const { sentDays, deadDays, inboxDays } = retention
  const settled = `
    delete from outbox_message where id in (
      select id from outbox_message
       where state = any($1) and settled_at < now() - $2 * interval '1 day'
       limit $3)`
  const removed = [
    await remove(database, settled, [["sent", "dropped"], sentDays]),
    await remove(database, settled, [["dead"], deadDays]),
    await remove(
      database,
      `delete from mail_inbox where id in (
         select id from mail_inbox where received_at < now() - $1 * interval '1 day' limit $2)`,
      [inboxDays],
    ),
  ]
  return removed.some((count) => count === BATCH)
}
