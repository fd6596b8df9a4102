import type { Database } from "../database"
import type { NewMessage } from "../outbox/message"

export type NewReminder = Omit<NewMessage, "dedupe_key" | "due_at"> & {
  /** What it reminds of, such as `appointment:apt_7`; cancelled by it. */
  subject: string
  /**
   * Which reminder of it, such as `1h before 2026-11-21T10:00Z`. Told once for all: what moves to
   * another time is another occurrence.
   */
  occurrence: string
  due_at: Date | string
}

/**
 * In the transaction that `database` is in. One that still waits is changed; one that has been told,
 * or that nobody wants to hear any more (a week after it was due, if not said otherwise), is left
 * out. Tells how many wait now.
 */
export const scheduleReminders = async (
  database: Database,
  reminders: NewReminder[],
): Promise<number> => {
  if (reminders.length === 0) return 0
  const { rows } = await database.query<{ taken: number }>(
    "select reminder_schedule($1) as taken",
    [JSON.stringify(reminders)],
  )
  return rows[0]?.taken ?? 0
}

/** Takes back what has not been told yet; tells how many there were. */
export const cancelReminders = async (database: Database, subject: string): Promise<number> => {
  const { rows } = await database.query<{ removed: number }>(
    "select reminder_cancel($1) as removed",
    [subject],
  )
  return rows[0]?.removed ?? 0
}
