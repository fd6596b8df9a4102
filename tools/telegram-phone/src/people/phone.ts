import { conversationOf, type Talk } from "../state/find.ts"
import type { Machine } from "../state/machine.ts"
import type { Bot, CallbackAnswer, Person } from "../state/world.ts"
import type { InlineButton, Message } from "../wire.ts"
import { block, editOwn, say, start, unblock } from "./act.ts"
import { Impossible } from "./impossible.ts"
import { press, shareContact } from "./press.ts"
import { sendFile, type SentFile } from "./send-file.ts"
import { sendCallback, tap } from "./tap.ts"
import { waitFor } from "./wait-for.ts"

type Owned = { machine: Machine; bot: Bot; person: Person }

export type Tap = { id: string; answered: (milliseconds?: number) => Promise<CallbackAnswer> }
export type Wanted = string | RegExp | ((message: Message) => boolean)

/** A phone in the hands of a test: it does what a person would, and waits for what they would see. */
export const createPhone = ({ machine, bot, person }: Owned) => {
  const talk: Talk = { bot, person, conversation: conversationOf(machine.world, bot, person) }
  const acting = { machine, talk }
  const fromBot = () => talk.conversation.messages.filter(({ from }) => from.id === bot.id)
  let seen = 0

  const answered = (id: string) => (milliseconds?: number) =>
    waitFor(acting, {
      what: "the answer to a tap",
      find: () => talk.conversation.callbacks.find((one) => one.id === id)?.answer ?? undefined,
      ...(milliseconds ? { milliseconds } : {}),
    })

  return {
    id: person.id,
    person,
    talk: talk.conversation,
    starts: (payload?: string) => start(acting, payload),
    says: (text: string, replyTo?: number) => say(acting, text, replyTo),
    edits: (messageId: number, text: string) => editOwn(acting, messageId, text),
    presses: (text: string) => press(acting, text),
    sharesContact: () => shareContact(acting),
    sends: (file: SentFile) => sendFile(acting, file),
    blocks: () => {
      block(acting)
    },
    unblocks: () => {
      unblock(acting)
    },
    /** Taps the button with these words: in the message named, or the last one that has it. */
    taps: (words: string, messageId?: number): Tap => {
      const { id } = tap(acting, findButton(fromBot(), words, messageId))
      return { id, answered: answered(id) }
    },
    /** Sends data that no button has, or of a message that is gone. */
    forgesTap: (data: string, messageId: number): Tap => {
      const { id } = sendCallback(acting, messageId, data)
      return { id, answered: answered(id) }
    },
    /** What the bot has written, as it stands now. */
    messages: fromBot,
    /** The next message of the bot that was not given out by this before. */
    next: async (milliseconds?: number): Promise<Message> => {
      const message = await waitFor(acting, {
        what: "another message",
        find: () => fromBot().find(({ message_id }) => message_id > seen),
        ...(milliseconds ? { milliseconds } : {}),
      })
      seen = message.message_id
      return message
    },
    /** Any message of the bot that is so now, or becomes so by an edit. */
    sees: (wanted: Wanted, milliseconds?: number): Promise<Message> =>
      waitFor(acting, {
        what: String(wanted),
        find: () => fromBot().findLast((message) => isWanted(message, wanted)),
        ...(milliseconds ? { milliseconds } : {}),
      }),
  }
}

export type Phone = ReturnType<typeof createPhone>

const isWanted = (message: Message, wanted: Wanted): boolean => {
  if (typeof wanted === "function") return wanted(message)
  const words = message.text ?? message.caption ?? ""
  return typeof wanted === "string" ? words.includes(wanted) : wanted.test(words)
}

const findButton = (messages: Message[], words: string, messageId: number | undefined) => {
  const candidates = messageId
    ? messages.filter(({ message_id }) => message_id === messageId)
    : messages.toReversed()
  for (const { message_id, reply_markup } of candidates) {
    const rows: InlineButton[][] = reply_markup?.inline_keyboard ?? []
    const row = rows.findIndex((buttons) => buttons.some(({ text }) => text === words))
    const column = rows[row]?.findIndex(({ text }) => text === words) ?? -1
    if (row >= 0) return { messageId: message_id, row, column }
  }
  throw new Impossible(`There is no button “${words}”`)
}
