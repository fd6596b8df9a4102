import type { Database } from "../database"
import type { Delivery } from "./message"

/** What was sent is sent, whoever holds it now: so that nobody sends it again. */
export const markSent = async (database: Database, { id }: Delivery): Promise<void> => {
  await database.query(
    `update outbox_message set state = 'sent', settled_at = now(), error_code = null
      where id = $1 and state in ('pending', 'dead')`,
    [id],
  )
}

type End = { delivery: Delivery; state: "dropped" | "dead"; code: string }

export const settle = async (
  database: Database,
  { delivery: { id, claim }, state, code }: End,
): Promise<void> => {
  await database.query(
    `update outbox_message set state = $3, settled_at = now(), error_code = $4, claim = null
      where id = $1 and claim = $2 and state = 'pending'`,
    [id, claim, state, code],
  )
}

type Postponement = { delivery: Delivery; code: string; delayMs: number; counts: boolean }

/** The message goes back to the line, to be taken again after the delay. */
export const postpone = async (
  database: Database,
  { delivery: { id, claim }, code, delayMs, counts }: Postponement,
): Promise<void> => {
  await database.query(
    `update outbox_message
        set wake_at = now() + $3 * interval '1 millisecond', claim = null, error_code = $4,
            attempts = attempts - $5
      where id = $1 and claim = $2 and state = 'pending'`,
    [id, claim, delayMs, code, counts ? 0 : 1],
  )
}
