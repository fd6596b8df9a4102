import type { Database } from "../database"

/** What comes due within a second is claimed in small pieces, that hold nobody up; what has piled up, in large ones. */
const FEW = 100
const MANY = 1_000

// Does not wait for the disk. Should the database die before that has it, the reminders are there
// again and the messages are not; whoever sends one waits for the disk, which then has both.
const FIRE = "select set_config('synchronous_commit', 'off', true), reminder_fire($1) as fired"

/** Makes messages of the reminders whose time has come; tells how many there were. */
export const fireReminders = async (database: Database): Promise<number> => {
  let all = 0
  for (let most = FEW; ; most = MANY) {
    const { rows } = await database.query<{ fired: number }>(FIRE, [most])
    const fired = rows[0]?.fired ?? 0
    all += fired
    if (fired < most) return all
  }
}
