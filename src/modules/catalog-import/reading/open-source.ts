import type { ImportProfile } from "../../../contracts/catalog-import/profile"
import { builtIn } from "../domain/built-in-profiles"
import { htmlContent } from "../domain/records/html-record"
import { jsonContent, jsonRecord, parseJson } from "../domain/records/json-record"
import { jsonLdContent, productsInGraph } from "../domain/records/json-ld-content"
import type { SourceContent } from "../domain/records/source-record"
import { xmlContent } from "../domain/records/xml-record"
import { importNothingFound, importProfileNeeded } from "./reading-errors"

export type Opened = { content: SourceContent; profile: ImportProfile }

const openAs: Record<ImportProfile["kind"], (text: string, items: string) => SourceContent> = {
  xml: xmlContent,
  html: htmlContent,
  json: jsonContent,
}

const open = (text: string, profile: ImportProfile): Opened => ({
  content: openAs[profile.kind](text, profile.items),
  profile,
})

const feedOf = (text: string): ImportProfile | null => {
  const [, root = ""] = /<(rss|rdf:RDF|feed)[\s>]/.exec(text.slice(0, 5000)) ?? []
  const feeds: Record<string, ImportProfile> = {
    "rss": builtIn.rss,
    "rdf:RDF": builtIn.rss1,
    "feed": builtIn.atom,
  }
  return feeds[root] ?? null
}

/** Without a profile a source is read if it says by itself what it is. */
const openByContent = (text: string): Opened => {
  const start = text.slice(0, 1000).trimStart()
  const ld = builtIn.jsonLd
  if (/^[[{]/.test(start)) {
    const items = productsInGraph(parseJson(text)).map(jsonRecord)
    return { content: { head: jsonRecord(null), items }, profile: ld }
  }
  const feed = feedOf(text)
  if (feed) return open(text, feed)
  if (start.startsWith("<?xml") && !/<html[\s>]/i.test(start)) throw importProfileNeeded()
  const content = jsonLdContent(text)
  if (content.items.length > 0) return { content, profile: ld }
  return open(text, builtIn.schemaOrg)
}

/** Opens a text as its profile says, or as it says of itself. */
export const openSource = (text: string, profile: ImportProfile | null): Opened => {
  const opened = profile ? open(text, profile) : openByContent(text)
  if (opened.content.items.length > 0) return opened
  throw profile ? importNothingFound(profile.items) : importProfileNeeded()
}
