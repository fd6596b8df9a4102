import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { readMarkup } from "../bot-api/markup.ts"
import { messageIn, personById, writableTalk, conversationOf } from "../state/find.ts"
import { inlineOnly, setKeyboard, writeMessage } from "../state/write-message.ts"
import type { Message } from "../wire.ts"
import { readCaption } from "./contents.ts"
import { readMessageIds } from "./message-ids.ts"
import { replyTo } from "./replies.ts"

const sourceOf = ({ machine, bot, params }: Call) => {
  const person = personById(machine.world, params.integer("from_chat_id") ?? 0)
  const conversation = person && conversationOf(machine.world, bot, person)
  if (!conversation?.started) throw badRequest("chat not found")
  return conversation
}

const contentOf = ({ text, entities, caption, caption_entities, ...rest }: Message) => {
  const { photo, document, contact, location } = rest
  return definedOf({
    text,
    entities,
    caption,
    caption_entities,
    photo,
    document,
    contact,
    location,
  })
}

const definedOf = (fields: { [Name in keyof Message]?: Message[Name] | undefined }) =>
  structuredClone(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ) as Partial<Message>

const copyMessage: Method = (call) => {
  const { machine, bot, params } = call
  const talk = writableTalk(machine, bot, params)
  const message = messageIn(sourceOf(call), params.integer("message_id"))
  if (!message) throw badRequest("message to copy not found")
  const markup = readMarkup(params)
  const { caption: _caption, caption_entities: _entities, ...bare } = contentOf(message)
  const content = params.has("caption") ? { ...bare, ...readCaption(params) } : contentOf(message)
  const reply = replyTo(call, talk)
  setKeyboard(talk, markup)
  const more = inlineOnly(markup)
  const copy = writeMessage(machine, {
    ...talk,
    by: "bot",
    content: { ...reply, ...content, ...more },
  })
  return { message_id: copy.message_id }
}

const copyMessages: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const messages = severalOf(call, "copy")
  return messages.map((message) => {
    const content = contentOf(message)
    const { message_id } = writeMessage(call.machine, { ...talk, by: "bot", content })
    return { message_id }
  })
}

const severalOf = (call: Call, verb: string): Message[] => {
  const source = sourceOf(call)
  const messages = readMessageIds(call.params).flatMap((id) => messageIn(source, id) ?? [])
  if (messages.length === 0) throw badRequest(`message to ${verb} not found`)
  return messages
}

const asForwarded = (message: Message) => ({
  ...contentOf(message),
  forward_origin: { type: "user" as const, sender_user: message.from, date: message.date },
  forward_from: message.from,
  forward_date: message.date,
})

const forwardMessage: Method = (call) => {
  const { machine, bot, params } = call
  const talk = writableTalk(machine, bot, params)
  const message = messageIn(sourceOf(call), params.integer("message_id"))
  if (!message) throw badRequest("message to forward not found")
  return writeMessage(machine, { ...talk, by: "bot", content: asForwarded(message) })
}

const forwardMessages: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  return severalOf(call, "forward").map((message) => {
    const content = asForwarded(message)
    const { message_id } = writeMessage(call.machine, { ...talk, by: "bot", content })
    return { message_id }
  })
}

export const copyMethods = { copyMessage, copyMessages, forwardMessage, forwardMessages }
