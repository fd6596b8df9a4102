import type { Machine } from "../state/machine.ts"
import type { Bot } from "../state/world.ts"
import type { UpdateContent } from "../wire.ts"

const DAY_MS = 86_400_000
const TAP_LIFE_MS = 150_000

/** Queues something for a bot, unless it asked not to hear of such things. */
export const queueUpdate = (machine: Machine, bot: Bot, content: UpdateContent) => {
  const kind = Object.keys(content)[0] ?? ""
  if (bot.allowedUpdates && !bot.allowedUpdates.includes(kind)) return
  const life = kind === "callback_query" ? TAP_LIFE_MS : DAY_MS
  bot.updates.push({
    id: bot.nextUpdateId,
    // Later edits must not change what was already said.
    content: structuredClone(content),
    expiresAt: machine.clock.now() + life,
    queue: queueOf(content),
  })
  bot.nextUpdateId += 1
  machine.changes.tell({ what: "queue", botId: bot.id })
  wakeDelivery(machine, bot)
}

/** Taps and messages of one person are not ordered against each other: nor are Telegram's. */
const queueOf = (content: UpdateContent): string => {
  if ("callback_query" in content) return `callback ${content.callback_query.from.id}`
  if ("my_chat_member" in content) return `chat ${content.my_chat_member.chat.id}`
  const message = "message" in content ? content.message : content.edited_message
  return `chat ${message.chat.id}`
}

const wakeDelivery = (machine: Machine, bot: Bot) => {
  if (bot.webhook) machine.postman.deliver(bot)
  else machine.polls.wake(bot.id)
}
