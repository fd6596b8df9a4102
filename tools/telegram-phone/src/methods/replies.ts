import type { Call } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { messageIn, type Talk } from "../state/find.ts"
import type { Message } from "../wire.ts"

type ReplyParameters = { message_id?: unknown; allow_sending_without_reply?: unknown }

/** What a message answers: by today's parameters, or by those of earlier days. */
export const replyTo = (
  { params }: Call,
  { conversation }: Talk,
): Pick<Message, "reply_to_message"> => {
  const given = params.json("reply_parameters")
  const { message_id, allow_sending_without_reply } =
    typeof given === "object" && given !== null ? (given as ReplyParameters) : {}
  const id = message_id === undefined ? params.integer("reply_to_message_id") : Number(message_id)
  if (!id) return {}
  const found = messageIn(conversation, id)
  if (found) {
    const { reply_to_message: _deeper, ...replied } = found
    return { reply_to_message: structuredClone(replied) }
  }
  const mayBeMissing =
    allow_sending_without_reply === true || params.flag("allow_sending_without_reply")
  if (mayBeMissing) return {}
  throw badRequest("message to be replied not found")
}
