import type { Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { messageIn, writableTalk } from "../state/find.ts"
import { tellOf, writeMessage } from "../state/write-message.ts"

const pinChatMessage: Method = ({ machine, bot, params }) => {
  const talk = writableTalk(machine, bot, params)
  const { conversation } = talk
  const message = messageIn(conversation, params.integer("message_id"))
  if (!message) throw badRequest("message to pin not found")
  if (conversation.pinned.includes(message.message_id)) return true
  conversation.pinned.push(message.message_id)
  const { pinned_message: _older, ...pinned } = message
  const content = { pinned_message: structuredClone(pinned) }
  writeMessage(machine, { ...talk, by: "bot", content })
  return true
}

const unpinChatMessage: Method = ({ machine, bot, params }) => {
  const talk = writableTalk(machine, bot, params)
  const { conversation } = talk
  const id = params.integer("message_id") ?? conversation.pinned.at(-1)
  if (id === undefined || !conversation.pinned.includes(id)) {
    throw badRequest("message to unpin not found")
  }
  conversation.pinned = conversation.pinned.filter((pinned) => pinned !== id)
  tellOf(machine, talk)
  return true
}

const unpinAllChatMessages: Method = ({ machine, bot, params }) => {
  const talk = writableTalk(machine, bot, params)
  talk.conversation.pinned = []
  tellOf(machine, talk)
  return true
}

export const pinMethods = { pinChatMessage, unpinChatMessage, unpinAllChatMessages }
