import { cannotParseEntities } from "../bot-api/failure.ts"
import { decodeCharacter } from "./html-character.ts"

/** A start tag, with the one attribute that Telegram looks at. */
export type Tag = { name: string; argument: string }

const KNOWN = new Set(
  "a b strong i em u ins s strike del span tg-spoiler tg-emoji code pre blockquote".split(" "),
)

/** @param byte where the tag begins, for complaints */
export const readStartTag = (
  source: string,
  begin: number,
  byte: number,
): { tag: Tag; end: number } => {
  const unclosed = () => cannotParseEntities(`Unclosed start tag at byte offset ${byte}`)
  const written = /^[^\s>]*/.exec(source.slice(begin + 1))?.[0] ?? ""
  const name = written.toLowerCase()
  let at = begin + 1 + written.length
  if (at >= source.length) throw unclosed()
  if (!KNOWN.has(name)) {
    throw cannotParseEntities(`Unsupported start tag "${name}" at byte offset ${byte}`)
  }
  let argument = ""
  for (;;) {
    at += spacesAt(source, at)
    if (source.charAt(at) === ">") break
    if (at >= source.length) throw unclosed()
    const attribute = readAttribute(source, at)
    if (!attribute) {
      throw cannotParseEntities(`Empty attribute name in the tag "${name}" at byte offset ${byte}`)
    }
    argument = argumentOf(name, attribute) ?? argument
    at = attribute.end
  }
  if (name === "span" && argument !== "spoiler") {
    throw cannotParseEntities(`Tag "span" must have class "tg-spoiler" at byte offset ${byte}`)
  }
  return { tag: { name, argument }, end: at + 1 }
}

const spacesAt = (source: string, at: number) => /^\s*/.exec(source.slice(at))?.[0].length ?? 0

type Attribute = { name: string; value: string | undefined; end: number }

const readAttribute = (source: string, at: number): Attribute | undefined => {
  const found = /^([^\s=>/"']+)\s*(=\s*)?/.exec(source.slice(at))
  if (!found) return undefined
  const [whole, name = "", equals] = found
  const end = at + whole.length
  if (!equals) return { name: name.toLowerCase(), value: undefined, end }
  return { name: name.toLowerCase(), ...readValue(source, end) }
}

const readValue = (source: string, begin: number): { value: string; end: number } => {
  const quote = source.charAt(begin)
  if (quote !== '"' && quote !== "'") {
    const value = /^[a-z\d.-]*/i.exec(source.slice(begin))?.[0] ?? ""
    const end = begin + value.length
    if (!/^[\s>]/.test(source.slice(end))) {
      const byte = Buffer.byteLength(source.slice(0, begin))
      throw cannotParseEntities(`Unexpected end of name token at byte offset ${byte}`)
    }
    return { value: value.toLowerCase(), end }
  }
  let value = ""
  let at = begin + 1
  while (at < source.length && source.charAt(at) !== quote) {
    const decoded = source.charAt(at) === "&" ? decodeCharacter(source, at) : undefined
    value += decoded?.character ?? source.charAt(at)
    at = decoded?.end ?? at + 1
  }
  return { value, end: at + 1 }
}

const argumentOf = (tag: string, { name, value }: Attribute): string | undefined => {
  if (tag === "blockquote" && name === "expandable") return "1"
  if (value === undefined) return undefined
  if (tag === "a" && name === "href") return value
  if (tag === "tg-emoji" && name === "emoji-id") return value
  if (tag === "code" && name === "class" && value.startsWith("language-")) return value.slice(9)
  if (tag === "span" && name === "class" && value.startsWith("tg-")) return value.slice(3)
  return undefined
}
