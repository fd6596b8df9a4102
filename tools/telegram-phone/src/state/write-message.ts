import type { Message, ReplyMarkup } from "../wire.ts"
import { botUser, chatOf, type Talk, userOf } from "./find.ts"
import type { Machine } from "./machine.ts"

const KEPT_MESSAGES = 1000

/** What differs from message to message. */
export type MessageContent = Omit<
  Partial<Message>,
  "message_id" | "from" | "chat" | "date" | "edit_date"
>

type Written = Talk & { by: "bot" | "person"; content: MessageContent }

export const writeMessage = (machine: Machine, { by, content, ...talk }: Written): Message => {
  const { bot, person, conversation } = talk
  const message: Message = {
    message_id: bot.nextMessageId,
    from: by === "bot" ? botUser(bot) : userOf(person),
    chat: chatOf(person),
    date: secondsOf(machine),
    ...content,
  }
  bot.nextMessageId += 1
  conversation.messages.push(message)
  if (conversation.messages.length > KEPT_MESSAGES) conversation.messages.shift()
  if (by === "bot") conversation.action = null
  tellOf(machine, talk)
  return message
}

export const secondsOf = ({ clock }: Machine): number => Math.floor(clock.now() / 1000)

export const tellOf = ({ changes }: Machine, { bot, person }: Talk) => {
  changes.tell({ what: "conversation", botId: bot.id, personId: person.id })
}

/** A keyboard below a message is part of it; one below the chat is the chat's. */
export const inlineOnly = (markup: ReplyMarkup | undefined): Pick<Message, "reply_markup"> =>
  markup && "inline_keyboard" in markup && markup.inline_keyboard.length > 0
    ? { reply_markup: markup }
    : {}

export const setKeyboard = ({ conversation }: Talk, markup: ReplyMarkup | undefined) => {
  if (!markup || "inline_keyboard" in markup) return
  conversation.keyboard = "remove_keyboard" in markup ? null : markup
  conversation.keyboardHidden = false
}
