import type { Sort } from "@contracts/catalog/list"

/** What somebody wants to see of a list, as it stands in the address. */
export type ListingWish = {
  q?: string
  /** Among what is searched for; the page of a category has its own in the path. */
  category?: string
  brand?: string[]
  price_min?: string
  price_max?: string
  available?: "true"
  sort?: Sort
  page?: number
}

export const PAGE_SIZE = 24
const MOST_BRANDS = 50
const LAST_PAGE = 10_000

const sorts: readonly Sort[] = [
  "recommended",
  "relevance",
  "newest",
  "price_asc",
  "price_desc",
  "title",
]

const textIn = (value: unknown): string | undefined => {
  const one: unknown = Array.isArray(value) ? value.at(-1) : value
  const text = typeof one === "string" || typeof one === "number" ? String(one).trim() : ""
  return text === "" ? undefined : text
}

const amountIn = (value: unknown): string | undefined => {
  const text = textIn(value)
    ?.replaceAll(/[\s\u00A0\u202F]/g, "")
    .replace(",", ".")
  return text !== undefined && /^\d{1,12}(\.\d{1,4})?$/.test(text) ? text : undefined
}

const handlesIn = (value: unknown): string[] =>
  [value]
    .flat()
    .filter((one): one is string => typeof one === "string")
    .map((one) => one.trim())
    .filter((one) => /^[^\p{Cc}]{1,200}$/u.test(one))

const brandsIn = (value: unknown): string[] =>
  [...new Set(handlesIn(value))].sort().slice(0, MOST_BRANDS)

const pageIn = (value: unknown): number | undefined => {
  const text = textIn(value) ?? ""
  const page = /^\d{1,5}$/.test(text) ? Number(text) : 1
  return page > 1 && page <= LAST_PAGE ? page : undefined
}

const withoutNothing = (wish: object) =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as ListingWish

/** Reads what it understands and passes over the rest: an address may come from anywhere. */
export const readWish = (search: Record<string, unknown>): ListingWish => {
  const brand = brandsIn(search.brand)
  const asked = textIn(search.sort)
  return withoutNothing({
    q: textIn(search.q)
      ?.replaceAll(/\p{Cc}/gu, " ")
      .slice(0, 100),
    category: handlesIn(search.category).at(-1),
    brand: brand.length > 0 ? brand : undefined,
    price_min: amountIn(search.price_min),
    price_max: amountIn(search.price_max),
    available: textIn(search.available) === "true" ? "true" : undefined,
    sort: sorts.find((sort) => sort === asked),
    page: pageIn(search.page),
  })
}

/** How many of the filters are set; a price is one. */
export const countFilters = ({
  category,
  brand = [],
  price_min,
  price_max,
  available,
}: ListingWish) =>
  brand.length +
  (category === undefined ? 0 : 1) +
  (price_min !== undefined || price_max !== undefined ? 1 : 0) +
  (available ? 1 : 0)

/** What is searched for, or has a price in bounds, the catalogue counts only so far. */
export const isLookedFor = ({ q, price_min, price_max }: ListingWish): boolean =>
  [q, price_min, price_max].some((one) => one !== undefined)

export const withoutFilters = ({ q, sort }: ListingWish): ListingWish => withoutNothing({ q, sort })

/** The same wish with something changed; what is changed begins at the first page. */
export const changed = (wish: ListingWish, change: Record<string, unknown>): ListingWish =>
  readWish({ ...wish, page: undefined, ...change })

/** As the catalogue is asked. */
export const queryOf = (
  { page = 1, brand = [], ...wish }: ListingWish,
  more: Record<string, string>,
): string => {
  const pairs = [
    ...Object.entries({ ...more, ...wish }),
    ...brand.map((handle) => ["brand", handle]),
    ["limit", String(PAGE_SIZE)],
    ...(page > 1 ? [["offset", String((page - 1) * PAGE_SIZE)]] : []),
  ]
  return new URLSearchParams(pairs).toString()
}
