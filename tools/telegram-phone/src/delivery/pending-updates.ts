import type { Changes } from "../state/changes.ts"
import type { Clock } from "../state/clock.ts"
import type { Bot, PendingUpdate } from "../state/world.ts"

type Parts = { clock: Clock; changes: Changes }

/** What is still to be told; too old things are forgotten, as by Telegram. */
export const pendingUpdates = ({ clock, changes }: Parts, bot: Bot): PendingUpdate[] => {
  const now = clock.now()
  if (bot.updates.some(({ expiresAt }) => expiresAt <= now)) {
    bot.updates = bot.updates.filter(({ expiresAt }) => expiresAt > now)
    changes.tell({ what: "queue", botId: bot.id })
  }
  return bot.updates
}

export const asUpdate = ({ id, content }: PendingUpdate) => ({ update_id: id, ...content })
