import { fingerprintOf } from "../../../lib/text/fingerprint"

const HIGHEST = 99_999_999

export type SaidPrice = number | "none" | "wrong" | "foreign"

const foreign = /[$€£¥₴₸]|(?<![a-zа-я])(usd|eur|byn|kzt|uah|gbp|cny|бел|грн|тенге)(?![a-zа-я])/i

/** "24 990,50 ₽" and "24,990.50": the last sign with one or two digits behind it parts the kopecks. */
const numberIn = (text: string): number | null => {
  const [digits] = /\d[\d\s.,'’]*/.exec(text) ?? []
  if (digits === undefined) return null
  const compact = digits.replace(/[\s'’]/g, "").replace(/[.,]+$/, "")
  const [, whole = compact, fraction = ""] = /^(.*)[.,](\d{1,2})$/.exec(compact) ?? []
  return Number(`${whole.replace(/[.,]/g, "")}.${fraction || "0"}`)
}

/** What a source says a product costs, in whole roubles. */
export const priceOf = (text: string): SaidPrice => {
  if (text.trim() === "") return "none"
  if (foreign.test(text)) return "foreign"
  if (/^\D*[-−]\d/.test(text)) return "wrong"
  const amount = numberIn(text)
  if (amount === null) return "none"
  const roubles = Math.round(amount)
  return roubles >= 1 && roubles <= HIGHEST ? roubles : "wrong"
}

export type PriceBounds = { from: number; to: number }

/** Like most prices in a shop it ends with 90, if the bounds leave room for that. */
const likeInShops = (amount: number, { from, to }: PriceBounds): number => {
  const rounded = Math.round((amount + 10) / 100) * 100 - 10
  return rounded >= from && rounded <= to ? rounded : Math.round(amount)
}

/** The same seed and position give the same price, on every machine and in any order. */
export const drawPrice = (
  bounds: PriceBounds,
  { seed, source, sourceId }: { seed: number; source: string; sourceId: string },
): number => {
  const draw = parseInt(fingerprintOf(String(seed), source, sourceId).slice(0, 12), 16) / 16 ** 12
  // Evenly over the magnitudes: cheap things are as frequent as dear ones.
  const amount = bounds.from * (bounds.to / bounds.from) ** draw
  return likeInShops(amount, bounds)
}
