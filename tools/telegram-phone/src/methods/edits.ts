import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { readMarkup } from "../bot-api/markup.ts"
import { createParams } from "../bot-api/params.ts"
import { isFromBot, messageIn, type Talk, writableTalk } from "../state/find.ts"
import { inlineOnly, secondsOf, tellOf } from "../state/write-message.ts"
import type { Message } from "../wire.ts"
import { readCaption, readMessageText } from "./contents.ts"
import { readDocument, readPhoto } from "./media.ts"

const NOT_MODIFIED =
  "message is not modified: specified new message content and reply markup are exactly the same " +
  "as a current content and reply markup of the message"

const CONTENT = ["text", "entities", "caption", "caption_entities", "photo", "document"] as const
type Content = Partial<Pick<Message, (typeof CONTENT)[number]>>

const findOwn = ({ machine, bot, params }: Call): { talk: Talk; message: Message } => {
  const talk = writableTalk(machine, bot, params)
  const id = params.integer("message_id")
  if (!id) throw badRequest("message identifier is not specified")
  const message = messageIn(talk.conversation, id)
  if (!message) throw badRequest("message to edit not found")
  if (!isFromBot(message, bot)) throw badRequest("message can't be edited")
  return { talk, message }
}

type Edit = { call: Call; talk: Talk; message: Message; content: Content }

/** The keyboard is given anew with every edit: without one it goes. */
const edit = ({ call, talk, message, content }: Edit): Message => {
  const markup = inlineOnly(readMarkup(call.params))
  const before = JSON.stringify([pick(message), message.reply_markup])
  if (before === JSON.stringify([pick(content), markup.reply_markup])) {
    throw badRequest(NOT_MODIFIED)
  }
  for (const name of CONTENT) Reflect.deleteProperty(message, name)
  delete message.reply_markup
  Object.assign(message, pick(content), markup, { edit_date: secondsOf(call.machine) })
  tellOf(call.machine, talk)
  return message
}

/** Always in the same order, to be compared. */
const pick = (content: Content): Content =>
  Object.fromEntries(
    CONTENT.flatMap((name) => (content[name] === undefined ? [] : [[name, content[name]]])),
  )

const editMessageText: Method = (call) => {
  const { talk, message } = findOwn(call)
  const content = readMessageText(call.params)
  if (message.text === undefined) throw badRequest("there is no text in the message to edit")
  return edit({ call, talk, message, content })
}

const editMessageCaption: Method = (call) => {
  const { talk, message } = findOwn(call)
  const { photo, document } = message
  if (!photo && !document) throw badRequest("there is no caption in the message to edit")
  const content = pick({ ...mediaOf(message), ...readCaption(call.params) })
  return edit({ call, talk, message, content })
}

const mediaOf = ({ photo, document }: Message): Content => ({
  ...(photo ? { photo } : {}),
  ...(document ? { document } : {}),
})

const editMessageReplyMarkup: Method = (call) => {
  const { talk, message } = findOwn(call)
  return edit({ call, talk, message, content: pick(message) })
}

const editMessageMedia: Method = async (call) => {
  const { talk, message } = findOwn(call)
  const media = call.params.json("media")
  if (typeof media !== "object" || media === null) throw badRequest("media must be non-empty")
  const values: Record<string, unknown> = { ...media }
  const own = createParams({ values, uploads: new Map() })
  const itsCall: Call = { ...call, params: { ...own, upload: call.params.upload } }
  const caption = readCaption(own)
  if (values.type !== "photo" && values.type !== "document") {
    throw badRequest("wrong type of the InputMedia")
  }
  const content =
    values.type === "photo"
      ? { photo: await readPhoto(itsCall, "media"), ...caption }
      : { document: await readDocument(itsCall, "media"), ...caption }
  return edit({ call, talk, message, content })
}

export const editMethods = {
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageMedia,
}
