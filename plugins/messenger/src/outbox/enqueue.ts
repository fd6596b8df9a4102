import type { Database } from "../database"
import type { NewMessage } from "./message"

/**
 * Puts messages into the outbox, in the transaction that `database` is in; tells how many were new.
 * They go out when that transaction commits, and never if it does not. Those given together have no
 * order among themselves.
 */
export const enqueue = async (database: Database, messages: NewMessage[]): Promise<number> => {
  if (messages.length === 0) return 0
  const { rows } = await database.query<{ added: number }>("select outbox_enqueue($1) as added", [
    JSON.stringify(messages),
  ])
  return rows[0]?.added ?? 0
}
