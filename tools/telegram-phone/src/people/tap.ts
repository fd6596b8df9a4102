import { queueUpdate } from "../delivery/queue-update.ts"
import { chatOf, messageIn, userOf } from "../state/find.ts"
import { tellOf } from "../state/write-message.ts"
import type { Callback } from "../state/world.ts"
import type { Acting } from "./act.ts"
import { Impossible } from "./impossible.ts"

const KEPT_CALLBACKS = 50

export type Button = { messageId: number; row: number; column: number }

/** Taps a button that is there. */
export const tap = (acting: Acting, { messageId, row, column }: Button): Callback => {
  const message = messageIn(acting.talk.conversation, messageId)
  const button = message?.reply_markup?.inline_keyboard[row]?.[column]
  if (!button) throw new Impossible("There is no such button any more")
  if (button.callback_data === undefined) throw new Impossible("This button asks the bot nothing")
  return sendCallback(acting, messageId, button.callback_data)
}

/**
 * A tap with data of one's own, on a message that need not be there: what a forged client can send,
 * or a phone that still shows an old keyboard.
 */
export const sendCallback = (acting: Acting, messageId: number, data: string): Callback => {
  const { machine, talk } = acting
  const { bot, person, conversation } = talk
  if (conversation.blocked) throw new Impossible("The bot is blocked: unblock it first")
  if (Buffer.byteLength(data) > 64) throw new Impossible("Data has up to 64 bytes")
  const message = messageIn(conversation, messageId)
  const callback: Callback = {
    id: `${bot.id}${String(machine.world.nextCallbackId).padStart(8, "0")}`,
    messageId,
    data,
    askedAt: machine.clock.now(),
    answer: null,
  }
  machine.world.nextCallbackId += 1
  conversation.callbacks = [...conversation.callbacks, callback].slice(-KEPT_CALLBACKS)
  tellOf(machine, talk)
  queueUpdate(machine, bot, {
    callback_query: {
      id: callback.id,
      from: userOf(person),
      message: message ?? { message_id: messageId, chat: chatOf(person), date: 0 },
      chat_instance: `${bot.id}${person.id}`,
      data,
    },
  })
  return callback
}
