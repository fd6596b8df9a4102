import type {
  InlineButton,
  InlineKeyboard,
  ReplyButton,
  ReplyKeyboard,
  ReplyMarkup,
} from "../wire.ts"
import { badRequest } from "./failure.ts"
import type { Params } from "./params.ts"

const MOST_BUTTONS = 100
const MOST_DATA_BYTES = 64
const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "copy_text",
] as const

type Given = Record<string, unknown>

export const readMarkup = (params: Params): ReplyMarkup | undefined => {
  const given = params.json("reply_markup")
  if (given === undefined) return undefined
  if (!isObject(given)) throw badRequest("object expected as reply markup")
  if ("inline_keyboard" in given) return readInlineKeyboard(given)
  if ("keyboard" in given) return readReplyKeyboard(given)
  if (given.remove_keyboard === true) return { remove_keyboard: true }
  if (given.force_reply === true) return { force_reply: true, ...placeholderOf(given) }
  return undefined
}

const isObject = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const placeholderOf = ({ input_field_placeholder: words }: Given) => {
  if (typeof words !== "string" || words === "") return {}
  return { input_field_placeholder: words.slice(0, 64) }
}

const rowsOf = (value: unknown, where: string): unknown[][] => {
  const areRows = Array.isArray(value) && value.every((row) => Array.isArray(row))
  if (!areRows) throw badRequest(`field ${where} must be an Array of Arrays`)
  const rows = (value as unknown[][]).filter((row) => row.length > 0)
  if (rows.flat().length > MOST_BUTTONS) throw badRequest("REPLY_MARKUP_TOO_LONG")
  return rows
}

const readInlineKeyboard = (given: Given): InlineKeyboard => {
  const rows = rowsOf(given.inline_keyboard, '"inline_keyboard" of the InlineKeyboardMarkup')
  return { inline_keyboard: rows.map((row) => row.map(readInlineButton)) }
}

const readInlineButton = (given: unknown): InlineButton => {
  const refused = (what: string) => badRequest(`can't parse inline keyboard button: ${what}`)
  if (!isObject(given)) throw refused("InlineKeyboardButton must be an Object")
  const { text, style } = given
  if (typeof text !== "string") throw refused('Field "text" must be of type String')
  // A space is a text: keyboards of months have such buttons.
  if (text === "") throw badRequest("BUTTON_TEXT_INVALID")
  const actions = ACTIONS.filter((name) => given[name] !== undefined)
  const [action] = actions
  if (!action) throw refused("Text buttons are unallowed in the inline keyboard")
  if (actions.length > 1) throw refused("exactly one action must be specified")
  checkAction(action, given[action])
  const looks = typeof style === "string" ? { style } : {}
  return { text, [action]: given[action], ...looks }
}

const checkAction = (action: (typeof ACTIONS)[number], value: unknown) => {
  if (action === "callback_data") {
    const bytes = typeof value === "string" ? Buffer.byteLength(value) : 0
    if (bytes < 1 || bytes > MOST_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID")
  }
  const address = isObject(value) ? value.url : value
  const isLink = ["url", "web_app", "login_url"].includes(action)
  if (isLink && !isAddress(address)) {
    const words = typeof address === "string" ? address : ""
    throw badRequest(`inline keyboard button URL '${words}' is invalid: Wrong HTTP URL`)
  }
}

/** Telegram demands a public address. Here the shop is on this machine, so any host will do. */
const isAddress = (value: unknown): boolean => {
  const url = typeof value === "string" ? URL.parse(value) : null
  return url !== null && ["http:", "https:", "tg:"].includes(url.protocol)
}

const readReplyKeyboard = (given: Given): ReplyKeyboard => {
  const rows = rowsOf(given.keyboard, '"keyboard" of the ReplyKeyboardMarkup')
  return {
    keyboard: rows.map((row) => row.map(readReplyButton)),
    ...(given.resize_keyboard === true ? { resize_keyboard: true } : {}),
    ...(given.one_time_keyboard === true ? { one_time_keyboard: true } : {}),
    ...(given.is_persistent === true ? { is_persistent: true } : {}),
    ...placeholderOf(given),
  }
}

const readReplyButton = (given: unknown): ReplyButton => {
  if (typeof given === "string") return { text: given }
  if (!isObject(given) || typeof given.text !== "string") {
    throw badRequest('can\'t parse keyboard button: Field "text" must be of type String')
  }
  return {
    text: given.text,
    ...(given.request_contact === true ? { request_contact: true } : {}),
    ...(given.request_location === true ? { request_location: true } : {}),
    ...(typeof given.style === "string" ? { style: given.style } : {}),
  }
}
