import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { messageIn, type Talk, writableTalk } from "../state/find.ts"
import { secondsOf, tellOf } from "../state/write-message.ts"
import { readMessageIds } from "./message-ids.ts"

const DELETABLE_SECONDS = 48 * 3600

const remove = ({ machine }: Call, talk: Talk, ids: number[]) => {
  const { conversation } = talk
  conversation.messages = conversation.messages.filter(
    ({ message_id }) => !ids.includes(message_id),
  )
  conversation.pinned = conversation.pinned.filter((id) => !ids.includes(id))
  tellOf(machine, talk)
  return true
}

const isTooOld = ({ machine }: Call, talk: Talk, id: number): boolean => {
  const sent = messageIn(talk.conversation, id)?.date ?? Infinity
  return secondsOf(machine) - sent > DELETABLE_SECONDS
}

/** In a talk between two, a bot may delete what either of them said. */
const deleteMessage: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const id = call.params.integer("message_id")
  if (!id) throw badRequest("message identifier is not specified")
  if (!messageIn(talk.conversation, id)) throw badRequest("message to delete not found")
  if (isTooOld(call, talk, id)) throw badRequest("message can't be deleted for everyone")
  return remove(call, talk, [id])
}

/** Those that are not there, or too old, are passed over. */
const deleteMessages: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const ids = readMessageIds(call.params).filter((id) => !isTooOld(call, talk, id))
  return remove(call, talk, ids)
}

export const deleteMethods = { deleteMessage, deleteMessages }
