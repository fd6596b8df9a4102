import type { Bot, Callback } from "../state/world.ts"
import type { Command, Message } from "../wire.ts"
import { tooLate } from "../state/callback-life.ts"
import type { Acting } from "./act.ts"

/** A bot without its token, which is nobody's to see. */
export const publicBot = ({ id, username, first_name, profile, webhook, updates }: Bot) => ({
  id,
  username,
  first_name:
    profile.find(({ kind, language }) => kind === "name" && !language)?.text ?? first_name,
  receives: webhook ? "webhook" : "polling",
  waiting_updates: updates.length,
})

export type TalkView = {
  bot: { id: number; username: string; name: string; description: string; commands: Command[] }
  person: { id: number; language_code: string }
  started: boolean
  blocked: boolean
  messages: Message[]
  pinned: number[]
  keyboard: Acting["talk"]["conversation"]["keyboard"]
  keyboard_hidden: boolean
  action: string | null
  /** Messages that the bot has not yet been given. */
  unheard: number[]
  callbacks: (Callback & { waiting: boolean })[]
}

/** All that a phone shows of one talk, in the language of its owner. */
export const viewOf = ({
  machine: { clock },
  talk: { bot, person, conversation },
}: Acting): TalkView => {
  const now = clock.now()
  const { action, callbacks } = conversation
  const language = person.language_code.slice(0, 2)
  return {
    bot: {
      id: bot.id,
      username: bot.username,
      name: textOf(bot, "name", language) ?? bot.first_name,
      description: textOf(bot, "description", language) ?? "",
      commands: commandsFor(bot, { chat: person.id, language }),
    },
    person: { id: person.id, language_code: person.language_code },
    started: conversation.started,
    blocked: conversation.blocked,
    messages: conversation.messages,
    pinned: conversation.pinned,
    keyboard: conversation.keyboard,
    keyboard_hidden: conversation.keyboardHidden,
    action: action && action.until > now ? action.name : null,
    unheard: bot.updates.flatMap(({ content }) => {
      const isTheirs = "message" in content && content.message.chat.id === person.id
      return isTheirs ? [content.message.message_id] : []
    }),
    callbacks: callbacks.map((one) => ({ ...one, waiting: !one.answer && !tooLate(one, now) })),
  }
}

const textOf = ({ profile }: Bot, kind: string, language: string): string | undefined => {
  const texts = profile.filter((one) => one.kind === kind)
  return (texts.find((one) => one.language === language) ?? texts.find((one) => !one.language))
    ?.text
}

/** The nearest scope wins, and in it the person's own language. */
const commandsFor = (
  { commands }: Bot,
  { chat, language }: { chat: number; language: string },
): Command[] => {
  for (const scope of [`chat ${chat}`, "all_private_chats", "default"]) {
    for (const wanted of [language, ""]) {
      const found = commands.find((one) => one.scope === scope && one.language === wanted)
      if (found) return found.commands
    }
  }
  return []
}
