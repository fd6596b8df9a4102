import { cannotParseEntities } from "../bot-api/failure.ts"
import type { Entity } from "../wire.ts"

const KNOWN = new Set(
  (
    "bold italic underline strikethrough spoiler code pre text_link text_mention custom_emoji " +
    "blockquote expandable_blockquote mention hashtag cashtag bot_command url email phone_number"
  ).split(" "),
)

/** Entities that a bot gives beside its text. Those that Telegram finds by itself are passed over. */
export const readEntities = (given: unknown, text: string): Entity[] => {
  if (given === undefined) return []
  if (!Array.isArray(given)) {
    throw cannotParseEntities("expected an Array of MessageEntity")
  }
  return given.flatMap((one: unknown) => readEntity(one as Partial<Entity> | null, text) ?? [])
}

const readEntity = (given: Partial<Entity> | null, text: string): Entity | undefined => {
  if (typeof given !== "object" || given === null) {
    throw cannotParseEntities("expected an Object as MessageEntity")
  }
  const { type = "", offset, length, url, language, custom_emoji_id } = given
  if (!KNOWN.has(type)) throw cannotParseEntities("unsupported type specified")
  if (!Number.isInteger(offset) || !Number.isInteger(length)) {
    throw cannotParseEntities('Field "offset" must be of type Number')
  }
  const place = { offset: Number(offset), length: Number(length) }
  if (place.offset < 0 || place.length <= 0 || place.offset + place.length > text.length) {
    return undefined
  }
  if (type === "text_link") return url ? { type, ...place, url } : undefined
  if (type === "pre") return { type, ...place, ...(language ? { language } : {}) }
  if (type === "custom_emoji") {
    return custom_emoji_id ? { type, ...place, custom_emoji_id } : undefined
  }
  const isFormatting = /^(bold|italic|underline|strikethrough|spoiler|code|.*blockquote)$/.test(
    type,
  )
  return isFormatting ? { type, ...place } : undefined
}
