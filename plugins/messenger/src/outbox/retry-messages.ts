import type { Database } from "../database"

const AGAIN = `
  update outbox_message
     set state = 'pending', settled_at = null, wake_at = now(), attempts = 0
   where claim is null
     and (state = 'dead' or state = 'pending' and (attempts > 0 or error_code is not null))`

const wake = (database: Database) => database.query("select pg_notify('outbox', '')")

/** One that is dead or waits to be tried again goes now; tells whether it did. */
export const retryMessage = async (database: Database, id: string): Promise<boolean> => {
  const { rowCount } = await database.query(`${AGAIN} and id = $1`, [id])
  if (rowCount === 1) await wake(database)
  return rowCount === 1
}

/** All dead ones go again, or those of one channel; tells how many. */
export const retryDeadMessages = async (
  database: Database,
  channel: string | null,
): Promise<number> => {
  const { rowCount } = await database.query(
    `${AGAIN} and state = 'dead' and ($1::text is null or channel = $1)`,
    [channel],
  )
  await wake(database)
  return rowCount ?? 0
}
