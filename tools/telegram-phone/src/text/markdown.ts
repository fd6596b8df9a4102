import { cannotParseEntities } from "../bot-api/failure.ts"
import type { Entity } from "../wire.ts"
import type { FormattedText } from "./html.ts"

const RESERVED = new Set("_*[]()~`>#+-=|{}.!")
const MARKS: Record<string, string> = {
  "*": "bold",
  "_": "italic",
  "__": "underline",
  "~": "strikethrough",
  "||": "spoiler",
  "`": "code",
  "```": "pre",
  "[": "text_link",
}

type Open = { mark: string; offset: number; byte: number; language?: string }
type Reading = { source: string; at: number; text: string; open: Open[]; entities: Entity[] }

/** MarkdownV2. Quotations, which need no closing mark, are not read: they are refused. */
export const parseMarkdown = (source: string): FormattedText => {
  const reading: Reading = { source, at: 0, text: "", open: [], entities: [] }
  while (reading.at < source.length) {
    if (!readMark(reading)) readCharacter(reading)
  }
  const unclosed = reading.open.at(-1)
  if (unclosed) {
    const name = titleOf(unclosed.mark)
    throw cannotParseEntities(`Can't find end of ${name} entity at byte offset ${unclosed.byte}`)
  }
  return { text: reading.text, entities: reading.entities }
}

const titleOf = (mark: string): string => {
  const words = (MARKS[mark] ?? mark).replace("text_link", "url").split("_")
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")
}

const isInCode = ({ open }: Reading): boolean => open.at(-1)?.mark.startsWith("`") ?? false

const readCharacter = (reading: Reading) => {
  const { source, at } = reading
  const character = source.charAt(at)
  if (character === "\\" && /^[\x01-\x7e]/.test(source.slice(at + 1))) {
    reading.text += source.charAt(at + 1)
    reading.at += 2
    return
  }
  if (RESERVED.has(character) && !isInCode(reading)) {
    const words = "is reserved and must be escaped with the preceding '\\'"
    throw cannotParseEntities(`Character '${character}' ${words}`)
  }
  reading.text += character
  reading.at += 1
}

const readMark = (reading: Reading): boolean => {
  const { source, at, open } = reading
  const innermost = open.at(-1)
  if (innermost?.mark === "[" && source.charAt(at) === "]") {
    closeLink(reading)
    return true
  }
  const mark = ["```", "||", "__", "`", "*", "_", "~", "["].find((one) =>
    source.startsWith(one, at),
  )
  if (!mark) return false
  if (isInCode(reading) && innermost?.mark !== mark) return false
  reading.at += mark.length
  if (innermost?.mark === mark && mark !== "[") close(reading, {})
  else begin(reading, mark)
  return true
}

const begin = (reading: Reading, mark: string) => {
  const { source, at, text, open } = reading
  const byte = Buffer.byteLength(source.slice(0, at - mark.length))
  const language = mark === "```" ? /^([^\s`]+)\n/.exec(source.slice(at))?.[1] : undefined
  if (language) reading.at += language.length
  if (mark === "```" && source.charAt(reading.at) === "\n") reading.at += 1
  open.push({ mark, offset: text.length, byte, ...(language ? { language } : {}) })
}

const closeLink = (reading: Reading) => {
  const [whole, url] = /^\]\(([^)\s]+)\)/.exec(reading.source.slice(reading.at)) ?? []
  if (!whole || !url) {
    const byte = Buffer.byteLength(reading.source.slice(0, reading.at))
    throw cannotParseEntities(`Can't find end of a URL at byte offset ${byte}`)
  }
  reading.at += whole.length
  close(reading, { url: url.replaceAll(/\\(.)/g, "$1") })
}

const close = ({ open, text, entities }: Reading, more: { url?: string }) => {
  const opened = open.pop()
  if (!opened || text.length === opened.offset) return
  const { mark, offset, language } = opened
  const length = text.length - offset
  const type = MARKS[mark] ?? mark
  entities.push({ type, offset, length, ...(language ? { language } : {}), ...more })
}
