import { badRequest } from "../bot-api/failure.ts"
import type { Params } from "../bot-api/params.ts"
import type { Entity } from "../wire.ts"
import { findEntities } from "./found-entities.ts"
import { readEntities } from "./given-entities.ts"
import { type FormattedText, parseHtml } from "./html.ts"
import { parseMarkdown } from "./markdown.ts"

const LONGEST_SOURCE = 65_536
const HALF_A_CHARACTER = /\p{Surrogate}/u

type Names = { text: string; entities: string }

/** Text with its formatting as the bot gave it: by a parse mode, by entities, or plain. */
export const readFormattedText = (params: Params, names: Names): FormattedText => {
  const source = (params.text(names.text) ?? "").replaceAll("\r", "").replaceAll("\0", "")
  if (source.length > LONGEST_SOURCE) throw badRequest("message is too long")
  if (HALF_A_CHARACTER.test(source)) throw badRequest("strings must be encoded in UTF-8")
  return tidy(parse(source, params, names))
}

const parse = (source: string, params: Params, names: Names): FormattedText => {
  const mode = (params.text("parse_mode") ?? "").toLowerCase()
  if (mode === "html") return parseHtml(source)
  if (mode === "markdownv2") return parseMarkdown(source)
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode")
  return { text: source, entities: readEntities(params.json(names.entities), source) }
}

/** Spaces at both ends go, links and commands are found, entities stand in order. */
const tidy = ({ text, entities }: FormattedText): FormattedText => {
  const firstFormatted = Math.min(text.length, ...entities.map(({ offset }) => offset))
  const start = /^[ \n]*/.exec(text.slice(0, firstFormatted))?.[0].length ?? 0
  const kept = text.slice(start).trimEnd()
  const moved = entities
    .map((entity) => ({ ...entity, offset: entity.offset - start }))
    .map((entity) => ({ ...entity, length: Math.min(entity.length, kept.length - entity.offset) }))
    .filter(({ length }) => length > 0)
  return { text: kept, entities: inOrder([...moved, ...findEntities(kept, moved)]) }
}

const inOrder = (entities: Entity[]): Entity[] =>
  entities.toSorted((one, other) => one.offset - other.offset || other.length - one.length)

export const plainText = (text: string): FormattedText => tidy({ text, entities: [] })
