import type { Call, Method } from "../bot-api/call.ts"
import { badRequest } from "../bot-api/failure.ts"
import { readMarkup } from "../bot-api/markup.ts"
import { type Talk, writableTalk } from "../state/find.ts"
import {
  inlineOnly,
  type MessageContent,
  setKeyboard,
  writeMessage,
} from "../state/write-message.ts"
import { readCaption, readMessageText } from "./contents.ts"
import { readDocument, readPhoto } from "./media.ts"
import { replyTo } from "./replies.ts"

/** Everything is checked before anything is written. */
const send = (call: Call, talk: Talk, content: MessageContent) => {
  const { machine, params } = call
  const markup = readMarkup(params)
  const reply = replyTo(call, talk)
  setKeyboard(talk, markup)
  const protection = params.flag("protect_content") ? { has_protected_content: true as const } : {}
  return writeMessage(machine, {
    ...talk,
    by: "bot",
    content: { ...reply, ...content, ...protection, ...inlineOnly(markup) },
  })
}

const sendMessage: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  return send(call, talk, readMessageText(call.params))
}

const sendPhoto: Method = async (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const caption = readCaption(call.params)
  return send(call, talk, { photo: await readPhoto(call, "photo"), ...caption })
}

const sendDocument: Method = async (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const caption = readCaption(call.params)
  return send(call, talk, { document: await readDocument(call, "document"), ...caption })
}

const sendContact: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const phone_number = call.params.text("phone_number") ?? ""
  const first_name = call.params.text("first_name") ?? ""
  const last_name = call.params.text("last_name")
  if (!phone_number) throw badRequest("phone number can't be empty")
  if (!first_name) throw badRequest("first name can't be empty")
  return send(call, talk, {
    contact: { phone_number, first_name, ...(last_name ? { last_name } : {}) },
  })
}

const sendLocation: Method = (call) => {
  const talk = writableTalk(call.machine, call.bot, call.params)
  const latitude = Number(call.params.text("latitude") ?? "")
  const longitude = Number(call.params.text("longitude") ?? "")
  if (!call.params.text("latitude")) throw badRequest("latitude is empty")
  if (!call.params.text("longitude")) throw badRequest("longitude is empty")
  if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
    throw badRequest("wrong location specified")
  }
  return send(call, talk, { location: { latitude, longitude } })
}

const ACTIONS = new Set(
  (
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document " +
    "choose_sticker find_location record_video_note upload_video_note"
  ).split(" "),
)
const ACTION_LIFE_MS = 5000

const sendChatAction: Method = ({ machine, bot, params }) => {
  const { conversation } = writableTalk(machine, bot, params)
  const name = (params.text("action") ?? "").toLowerCase()
  if (!ACTIONS.has(name)) throw badRequest("wrong parameter action in request")
  conversation.action = { name, until: machine.clock.now() + ACTION_LIFE_MS }
  machine.changes.tell({ what: "conversation", botId: bot.id, personId: conversation.personId })
  return true
}

export const sendMethods = {
  sendMessage,
  sendPhoto,
  sendDocument,
  sendContact,
  sendLocation,
  sendChatAction,
}
