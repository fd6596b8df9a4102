import type { Database } from "../database"

const BATCH = 1_000

// Does not wait for the disk. Should the database die before that has it, the reminders are there
// again and the messages are not; whoever sends one waits for the disk, which then has both.
const FIRE = "select set_config('synchronous_commit', 'off', true), reminder_fire($1) as fired"

/** Makes messages of the reminders whose time has come; tells how many there were. */
export const fireReminders = async (database: Database, batch = BATCH): Promise<number> => {
  let all = 0
  for (;;) {
    const { rows } = await database.query<{ fired: number }>(FIRE, [batch])
    const fired = rows[0]?.fired ?? 0
    all += fired
    if (fired < batch) return all
  }
}
