import type { Entity } from "../wire.ts"
import { cannotParseEntities } from "../bot-api/failure.ts"
import { decodeCharacter } from "./html-character.ts"
import { readStartTag, type Tag } from "./html-tag.ts"

type OpenTag = Tag & { offset: number; at: number }
export type FormattedText = { text: string; entities: Entity[] }

const TYPES: Record<string, string> = {
  "a": "text_link",
  "b": "bold",
  "strong": "bold",
  "i": "italic",
  "em": "italic",
  "u": "underline",
  "ins": "underline",
  "s": "strikethrough",
  "strike": "strikethrough",
  "del": "strikethrough",
  "span": "spoiler",
  "tg-spoiler": "spoiler",
  "tg-emoji": "custom_emoji",
  "code": "code",
  "pre": "pre",
  "blockquote": "blockquote",
}

/** Offsets are told in bytes, as Telegram does. */
const byteOf = (source: string, index: number): number => Buffer.byteLength(source.slice(0, index))

/** Reads the HTML of the Bot API by the rules, and with the complaints, of Telegram's own parser. */
export const parseHtml = (source: string): FormattedText => {
  const entities: Entity[] = []
  const open: OpenTag[] = []
  let text = ""
  let at = 0
  while (at < source.length) {
    const character = source.charAt(at)
    const decoded = character === "&" ? decodeCharacter(source, at) : undefined
    if (decoded) {
      text += decoded.character
      at = decoded.end
    } else if (character !== "<") {
      text += character
      at += 1
    } else if (source.charAt(at + 1) === "/") {
      at = closeTag({ source, at, open, text, entities })
    } else {
      const { tag, end } = readStartTag(source, at, byteOf(source, at))
      open.push({ ...tag, offset: text.length, at })
      at = end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed) {
    throw cannotParseEntities(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  }
  return { text, entities }
}

type Closing = { source: string; at: number; open: OpenTag[]; text: string; entities: Entity[] }

const closeTag = ({ source, at, open, text, entities }: Closing): number => {
  const byte = byteOf(source, at)
  const tag = open.pop()
  if (!tag) throw cannotParseEntities(`Unexpected end tag at byte offset ${byte}`)
  const [whole = "", name = "", end = ""] = /^<\/([^\s>]*)\s*(>?)/.exec(source.slice(at)) ?? []
  if (!end) throw cannotParseEntities(`Unclosed end tag at byte offset ${byte}`)
  if (name !== "" && name !== tag.name) {
    const words = `expected "</${tag.name}>", found "</${name}>"`
    throw cannotParseEntities(`Unmatched end tag at byte offset ${byte}, ${words}`)
  }
  const length = text.length - tag.offset
  if (length > 0) addEntity({ entities, tag, length, inner: text.slice(tag.offset) })
  return at + whole.length
}

type Addition = { entities: Entity[]; tag: OpenTag; length: number; inner: string }

const addEntity = ({ entities, tag, length, inner }: Addition) => {
  const type = TYPES[tag.name] ?? tag.name
  const entity: Entity = { type, offset: tag.offset, length }
  if (tag.name === "a") {
    const url = addressOf(tag.argument || inner)
    if (url) entities.push({ ...entity, url })
  } else if (tag.name === "pre") {
    entities.push(withLanguageOfCode(entities, entity))
  } else if (tag.name === "tg-emoji") {
    if (tag.argument) entities.push({ ...entity, custom_emoji_id: tag.argument })
  } else if (tag.name === "code" && tag.argument) {
    entities.push({ ...entity, language: tag.argument })
  } else if (tag.name === "blockquote" && tag.argument) {
    entities.push({ ...entity, type: "expandable_blockquote" })
  } else {
    entities.push(entity)
  }
}

/** `<pre><code class="language-x">` is one entity that names its language. */
const withLanguageOfCode = (entities: Entity[], pre: Entity): Entity => {
  const inner = entities.at(-1)
  const fits = inner?.type === "code" && inner.offset === pre.offset && inner.length === pre.length
  if (!fits) return pre
  entities.pop()
  return inner.language ? { ...pre, language: inner.language } : pre
}

/** Telegram drops a link that leads nowhere, and keeps its words. */
const addressOf = (href: string): string | undefined => {
  const address = /^[a-z][a-z\d+.-]*:/i.test(href) ? href : `http://${href}`
  const url = URL.parse(address)
  const isKnown =
    url && ["http:", "https:", "tg:", "ton:", "mailto:", "tel:"].includes(url.protocol)
  return isKnown ? url.href : undefined
}
