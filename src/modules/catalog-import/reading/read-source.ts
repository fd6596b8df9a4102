import type { Position } from "../../../contracts/catalog-import/position"
import type { ImportProfile } from "../../../contracts/catalog-import/profile"
import { findPosition } from "../domain/find-position"
import type { SourceContent } from "../domain/records/source-record"
import { cleanText, soundPosition, type Unsound } from "../domain/sound-position"
import { openSource } from "./open-source"

const MOST_POSITIONS = 10_000

const USUAL = { prices: { from: 1990, to: 79_990 }, stock: 5 }

type Source = {
  text: string
  /** Where it was fetched from; nothing for a file. */
  address: string | null
  /** What it is called where there is no address to name it after. */
  name: string
}

export type Wish = { profile: ImportProfile | null; limit: number; seed: number }

export type ReadItem = {
  source_id: string | null
  title: string
  position: Position | null
  /** Why there is none. */
  reason: Unsound | "duplicate" | null
}

export type ReadSource = {
  /** Whose positions they are: with a position's own id it is known by. */
  source: string
  profile: string
  /** How many there are; only so many are read as were wanted. */
  found: number
  items: ReadItem[]
}

const hostOf = (address: string): string | null =>
  URL.parse(address)?.hostname.replace(/^www\./, "") ?? null

/** The feed's own address of its site, which is the same wherever a copy of it lies. */
const siteOf = ({ head }: SourceContent): string | null => {
  const places = ["rss/channel/link", "rdf:RDF/channel/link", "feed/link@href"]
  return (
    places
      .flatMap((place) => head.valuesAt(place))
      .map((one) => one.trim())
      .find(hostOf) ?? null
  )
}

/** Reads a source into positions, each with a reason where it cannot be imported. */
export const readSource = (source: Source, wish: Wish): ReadSource => {
  const { content, profile } = openSource(source.text, wish.profile)
  const site = profile.kind === "xml" ? siteOf(content) : null
  const name = profile.source ?? hostOf(site ?? source.address ?? "") ?? source.name
  const reading = {
    source: name,
    base: source.address ?? site,
    seed: wish.seed,
    prices: profile.prices ?? USUAL.prices,
    stock: profile.stock ?? USUAL.stock,
    categories: profile.categories ?? {},
  }
  const seen = new Set<string>()
  const items = content.items.slice(0, Math.min(wish.limit, MOST_POSITIONS)).map((record) => {
    const found = findPosition(record, profile)
    const made = soundPosition(found, reading)
    const title = cleanText(found.title, 250)
    if (typeof made === "string") return { source_id: null, title, position: null, reason: made }
    const { source_id } = made
    if (seen.has(source_id)) {
      return { source_id, title: made.title, position: null, reason: "duplicate" as const }
    }
    seen.add(source_id)
    return { source_id, title: made.title, position: made, reason: null }
  })
  return { source: name, profile: profile.name, found: content.items.length, items }
}
