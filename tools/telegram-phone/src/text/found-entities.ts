import type { Entity } from "../wire.ts"

const PATTERNS: [string, RegExp][] = [
  ["bot_command", /(?<![\w/<>])\/\w{1,64}(?:@\w{3,32})?(?![\w/])/g],
  ["email", /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![\w-])/gi],
  [
    "url",
    /(?<![\w@])(?:https?:\/\/[^\s<>"«»]+|(?:[a-z\d-]+\.)+(?:com|org|net|ru|рф|me|io|dev)\b(?:\/[^\s<>"«»]*)?)/gi,
  ],
  ["mention", /(?<![\w@/])@[a-z]\w{3,31}(?!\w)/gi],
  ["hashtag", /(?<![\p{L}\d_#/])#(?=[\p{L}\d_]*\p{L})[\p{L}\d_]{1,256}/gu],
]
const TRAILING = /[.,:;!?'")\]}…»]+$/

/** What Telegram finds by itself in plain text; the first kind that claims a place has it. */
export const findEntities = (text: string, given: Entity[]): Entity[] => {
  const taken = given.filter(({ type }) => type !== "blockquote")
  const found: Entity[] = []
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const length = type === "url" ? match[0].replace(TRAILING, "").length : match[0].length
      const entity = { type, offset: match.index, length }
      if ([...taken, ...found].every((other) => areApart(other, entity))) found.push(entity)
    }
  }
  return found
}

const areApart = (one: Entity, other: Entity): boolean =>
  one.offset + one.length <= other.offset || other.offset + other.length <= one.offset
