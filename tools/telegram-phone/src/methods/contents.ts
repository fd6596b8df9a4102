import { badRequest } from "../bot-api/failure.ts"
import type { Params } from "../bot-api/params.ts"
import type { MessageContent } from "../state/write-message.ts"
import { readFormattedText } from "../text/formatted-text.ts"

/** In UTF-16 units, after the formatting has been read. */
const LONGEST_TEXT = 4096
const LONGEST_CAPTION = 1024

export const readMessageText = (params: Params) => {
  const { text, entities } = readFormattedText(params, { text: "text", entities: "entities" })
  if (text === "") throw badRequest("message text is empty")
  if (text.length > LONGEST_TEXT) throw badRequest("message is too long")
  return { text, ...(entities.length > 0 ? { entities } : {}) }
}

export const readCaption = (
  params: Params,
): Pick<MessageContent, "caption" | "caption_entities"> => {
  const names = { text: "caption", entities: "caption_entities" }
  const { text, entities } = readFormattedText(params, names)
  if (text === "") return {}
  if (text.length > LONGEST_CAPTION) throw badRequest("message caption is too long")
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}
