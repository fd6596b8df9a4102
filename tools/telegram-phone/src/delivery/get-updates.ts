import { conflict, Failure } from "../bot-api/failure.ts"
import type { Call } from "../bot-api/call.ts"
import { asUpdate, pendingUpdates } from "./pending-updates.ts"
import { readAllowedUpdates } from "./allowed-updates.ts"

const LONGEST_POLL_SECONDS = 50
const MOST_UPDATES = 100

export const getUpdates = async (call: Call) => {
  const { machine, bot } = call
  try {
    if (bot.webhook) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    return await ask(call)
  } catch (error) {
    if (error instanceof Failure && error.code === 409) {
      await machine.pollPace.beforeConflict(bot.id)
    }
    throw error
  }
}

const ask = async ({ machine, bot, params, signal }: Call) => {
  machine.polls.terminate(bot.id)
  readAllowedUpdates(bot, params)
  const offset = params.integer("offset") ?? 0
  const { leastSeconds, mostUpdates } = machine.pollPace.begin({ botId: bot.id, offset })
  confirm({ machine, bot, offset })
  const wished = Math.max(params.integer("timeout") ?? 0, leastSeconds)
  const timeout = Math.min(wished, LONGEST_POLL_SECONDS)
  if (pendingUpdates(machine, bot).length === 0 && timeout > 0 && !signal.aborted) {
    const end = machine.clock.now() + timeout * 1000
    await machine.polls.wait(bot.id, (wake) => {
      const giveUp = machine.clock.at(end, wake)
      signal.addEventListener("abort", wake, { once: true })
      return () => {
        giveUp()
        signal.removeEventListener("abort", wake)
      }
    })
  }
  const limit = params.integer("limit") ?? MOST_UPDATES
  const most = limit >= 1 && limit <= MOST_UPDATES ? limit : MOST_UPDATES
  return pendingUpdates(machine, bot).slice(0, Math.min(most, mostUpdates)).map(asUpdate)
}

type Confirmation = Pick<Call, "machine" | "bot"> & { offset: number }

/** An offset says that everything before it was received; a negative one keeps so many last ones. */
const confirm = ({ machine, bot, offset }: Confirmation) => {
  if (offset === 0) return
  const kept = offset < 0 ? bot.updates.slice(offset) : bot.updates.filter(({ id }) => id >= offset)
  if (kept.length === bot.updates.length) return
  bot.updates = kept
  machine.changes.tell({ what: "queue", botId: bot.id })
}
