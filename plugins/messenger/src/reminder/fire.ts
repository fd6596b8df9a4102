import type { Database } from "../database"

const BATCH = 1_000

/** Makes messages of the reminders whose time has come; tells how many there were. */
export const fireReminders = async (database: Database, batch = BATCH): Promise<number> => {
  let all = 0
  for (;;) {
    const { rows } = await database.query<{ fired: number }>("select reminder_fire($1) as fired", [
      batch,
    ])
    const fired = rows[0]?.fired ?? 0
    all += fired
    if (fired < batch) return all
  }
}
