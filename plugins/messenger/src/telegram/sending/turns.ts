import { setTimeout as pause } from "node:timers/promises"
import type { Database } from "../../database"
import { SendFailure } from "../../outbox/failure"

/** Later than this, the messages of the next second would be one too many for it. */
const LATE_MS = 15
const MOST_TURNS = 5

/** Telegram allows thirty; evenly spaced they arrive a little less evenly, and the next is refused. */
export const TURNS_PER_SECOND = 28.7

type Turn = { wait: number; given: boolean }

const takeTurn = async (database: Database, perSecond: number): Promise<Turn> => {
  const { rows } = await database.query<Turn>(
    "select (extract(epoch from wait) * 1000)::float as wait, given from telegram_turn($1)",
    [perSecond],
  )
  return rows[0] ?? { wait: 0, given: true }
}

/** A turn that was missed is not made up for: what waited for it would come all at once. */
const waitForOne = async (database: Database, perSecond: number): Promise<void> => {
  for (let tried = 1; tried <= MOST_TURNS; tried += 1) {
    const { wait, given } = await takeTurn(database, perSecond)
    if (!given) {
      throw new SendFailure({ scope: "channel", code: "telegram_rests", retryAfterMs: wait })
    }
    const due = performance.now() + wait
    await pause(wait)
    if (performance.now() - due < LATE_MS) return
  }
}

/**
 * The turns of all workers together, so many a second. A process asks for one at a time: what has been
 * given away cannot be taken back when Telegram tells the bot to wait.
 */
export const createTurns = (database: Database, perSecond: number) => {
  let last: Promise<void> = Promise.resolve()
  return (): Promise<void> => {
    const turn = last.then(() => waitForOne(database, perSecond))
    last = turn.catch(() => undefined)
    return turn
  }
}

/** The whole bot, in all processes, has been told to wait. */
export const restAll = async (database: Database, milliseconds: number): Promise<void> => {
  await database.query(
    `update telegram_pace
        set next_at = greatest(next_at, clock_timestamp() + $1 * interval '1 millisecond')`,
    [milliseconds],
  )
}
