import type { Database } from "../../database"

const BATCH = 10_000

/**
 * Forgets updates that Telegram does not send again, and dialogs that nobody went on with; the rest
 * of a long list goes the next time.
 */
export const sweepTalks = async (database: Database): Promise<void> => {
  await database.query(
    `delete from telegram_inbox where (bot_id, update_id) in (
       select bot_id, update_id from telegram_inbox
        where state = 'done' and received_at < now() - interval '2 days' limit $1)`,
    [BATCH],
  )
  await database.query("delete from telegram_dialog where updated_at < now() - interval '2 days'")
}
