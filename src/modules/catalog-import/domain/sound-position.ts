import type { Position } from "../../../contracts/catalog-import/position"
import { readHtml, textOfHtml } from "../../../lib/markup/html"
import { fingerprintOf } from "../../../lib/text/fingerprint"
import { drawPrice, priceOf, type PriceBounds } from "./price"

/** What stands in a source, as it stands there. */
export type FoundPosition = {
  id: string
  title: string
  description: string
  price: string
  pictures: string[]
  category: string[]
  brand: string
  stock: string
  link: string
  specifications: { label: string; value: string }[]
}

/** Why a position cannot become a product. */
export type Unsound = "no_title" | "no_id" | "price_wrong" | "price_foreign"

export type Reading = {
  source: string
  base: string | null
  seed: number
  prices: PriceBounds
  stock: number
  /** Handles of the shop's categories by the source's names. */
  categories: Record<string, string>
}

const LONGEST = { title: 250, description: 20_000, name: 100, value: 1000, id: 500 }
const MOST = { pictures: 10, specifications: 100, categories: 5 }

const looksLikeHtml = (text: string): boolean => /<\/?[a-z][^>]*>|&[a-z#0-9]+;/i.test(text)

/** Text as people read it, with nothing in it that cannot be kept or seen. */
export const cleanText = (raw: string, longest: number): string => {
  const wanted = raw.slice(0, longest * 10)
  const text = looksLikeHtml(wanted) ? textOfHtml(readHtml(wanted)) : wanted
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n\t]/gu, "")
    .replace(/[ \t\u00a0]{2,}/g, " ")
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}/gu, "")
    .trim()
}

const cleanLine = (raw: string, longest: number): string =>
  cleanText(raw, longest).replace(/\s+/g, " ")

const addressOf = (raw: string, base: string | null): string[] => {
  const url = URL.parse(raw.trim(), base ?? undefined)
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? [url.href] : []
}

/** A feed that names no picture often shows one in its text. */
const picturesIn = (description: string): string[] =>
  [...description.matchAll(/<img[^>]{0,1000}?\ssrc=["']([^"'<>]{1,2000})["']/gi)].map(
    ([, address = ""]) => address.replaceAll("&amp;", "&"),
  )

const picturesOf = ({ pictures, description }: FoundPosition, base: string | null): string[] => {
  const named = pictures.flatMap((address) => addressOf(address, base))
  const found =
    named.length > 0 ? named : picturesIn(description).flatMap((one) => addressOf(one, base))
  return [...new Set(found)].slice(0, MOST.pictures)
}

const specificationsOf = ({ specifications }: FoundPosition) =>
  specifications
    .map(({ label, value }) => ({
      label: cleanLine(label, LONGEST.name).replace(/\s*:$/, ""),
      value: cleanLine(value, LONGEST.value),
    }))
    .filter(({ label, value }) => label !== "" && value !== "")
    .slice(0, MOST.specifications)

const stockOf = (said: string, usual: number): number => {
  const text = said.trim().toLowerCase()
  if (/^\d{1,6}$/.test(text)) return Number(text)
  return /^(false|no|нет|0\.0|outofstock|.*(out.?of.?stock|нет в наличии|под заказ).*)$/.test(text)
    ? 0
    : usual
}

const categoryOf = ({ category }: FoundPosition): string[] =>
  category
    .flatMap((name) => cleanLine(name, LONGEST.name).split(/\s*>\s*/))
    .filter(Boolean)
    .slice(0, MOST.categories)

/** The most particular name that the profile knows. */
const handleOfCategory = (path: string[], handles: Record<string, string>): string | null => {
  const known = path.findLast((name) => Object.hasOwn(handles, name))
  return known === undefined ? null : (handles[known] ?? null)
}

const idOf = (found: FoundPosition): string => {
  const id = cleanLine(found.id, 10_000) || found.link.trim()
  return id.length <= LONGEST.id ? id : fingerprintOf(id)
}

/** Makes a position of what was found, or says why there can be none. */
export const soundPosition = (found: FoundPosition, reading: Reading): Position | Unsound => {
  const { source, base, seed, prices, stock, categories } = reading
  const title = cleanLine(found.title, LONGEST.title)
  if (title === "") return "no_title"
  const sourceId = idOf(found)
  if (sourceId === "") return "no_id"
  const price = priceOf(cleanLine(found.price, LONGEST.name))
  if (price === "wrong" || price === "foreign") return `price_${price}`
  const drawn = price === "none"
  const category = categoryOf(found)
  return {
    source_id: sourceId,
    title,
    description: cleanText(found.description, LONGEST.description),
    price: { amount: drawn ? drawPrice(prices, { seed, source, sourceId }) : price, drawn },
    pictures: picturesOf(found, base),
    category,
    category_handle: handleOfCategory(category, categories),
    brand: cleanLine(found.brand, LONGEST.name) || null,
    specifications: specificationsOf(found),
    stock: stockOf(found.stock, stock),
  }
}
