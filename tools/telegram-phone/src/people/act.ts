import { queueUpdate } from "../delivery/queue-update.ts"
import { botUser, chatOf, messageIn, type Talk, userOf } from "../state/find.ts"
import type { Machine } from "../state/machine.ts"
import { type MessageContent, secondsOf, tellOf, writeMessage } from "../state/write-message.ts"
import { plainText } from "../text/formatted-text.ts"
import type { ChatMember, Message } from "../wire.ts"
import { Impossible } from "./impossible.ts"

const LONGEST_TEXT = 4096
const START_PAYLOAD = /^[\w-]{1,64}$/

/** What a person does in a talk with a bot. */
export type Acting = { machine: Machine; talk: Talk }

export const start = (acting: Acting, payload?: string): Message => {
  if (payload !== undefined && !START_PAYLOAD.test(payload)) {
    throw new Impossible("A start parameter has 1–64 of the characters A–Z a–z 0–9 _ -")
  }
  if (acting.talk.conversation.blocked) unblock(acting)
  acting.talk.conversation.started = true
  return write(acting, textContent(payload ? `/start ${payload}` : "/start"))
}

export const say = (acting: Acting, text: string, replyTo?: number): Message => {
  const content = textContent(text)
  const reply = repliedMessage(acting, replyTo)
  forgetWish(acting)
  return write(acting, { ...reply, ...content })
}

/** Sends something that is no text: a contact, a place, a file. */
export const send = (acting: Acting, content: MessageContent): Message => {
  forgetWish(acting)
  return write(acting, content)
}

const textContent = (text: string): MessageContent => {
  const { text: kept, entities } = plainText(text)
  if (kept === "") throw new Impossible("There is nothing to send")
  if (kept.length > LONGEST_TEXT) throw new Impossible("A message has up to 4096 characters")
  return { text: kept, ...(entities.length > 0 ? { entities } : {}) }
}

const write = ({ machine, talk }: Acting, content: MessageContent): Message => {
  const { bot, person, conversation } = talk
  if (conversation.blocked) throw new Impossible("The bot is blocked: unblock it first")
  if (person.deactivated) throw new Impossible("This account is deactivated")
  conversation.started = true
  const message = writeMessage(machine, { ...talk, by: "person", content })
  queueUpdate(machine, bot, { message })
  return message
}

/** Who was asked to reply, replies. */
const repliedMessage = ({ talk }: Acting, id: number | undefined): MessageContent => {
  const { conversation, bot } = talk
  const isAsked = conversation.keyboard !== null && "force_reply" in conversation.keyboard
  const asking = isAsked
    ? conversation.messages.findLast(({ from }) => from.id === bot.id)
    : undefined
  const replied = id === undefined ? asking : messageIn(conversation, id)
  if (!replied) return {}
  const { reply_to_message: _deeper, ...rest } = replied
  return { reply_to_message: structuredClone(rest) }
}

const forgetWish = ({ talk: { conversation } }: Acting) => {
  const { keyboard } = conversation
  if (keyboard && "force_reply" in keyboard) conversation.keyboard = null
}

export const editOwn = ({ machine, talk }: Acting, id: number, text: string): Message => {
  const message = messageIn(talk.conversation, id)
  if (message?.from.id !== talk.person.id || message.text === undefined) {
    throw new Impossible("Only one's own texts can be edited")
  }
  delete message.entities
  Object.assign(message, textContent(text), { edit_date: secondsOf(machine) })
  tellOf(machine, talk)
  queueUpdate(machine, talk.bot, { edited_message: message })
  return message
}

export const block = (acting: Acting) => {
  if (!acting.talk.conversation.blocked) becomeMember(acting, true)
}

export const unblock = (acting: Acting) => {
  if (acting.talk.conversation.blocked) becomeMember(acting, false)
}

const becomeMember = ({ machine, talk }: Acting, blocked: boolean) => {
  const { bot, person, conversation } = talk
  const user = botUser(bot)
  const member: ChatMember = { user, status: "member" }
  const kicked: ChatMember = { user, status: "kicked", until_date: 0 }
  conversation.blocked = blocked
  tellOf(machine, talk)
  queueUpdate(machine, bot, {
    my_chat_member: {
      chat: chatOf(person),
      from: userOf(person),
      date: secondsOf(machine),
      old_chat_member: blocked ? member : kicked,
      new_chat_member: blocked ? kicked : member,
    },
  })
}
