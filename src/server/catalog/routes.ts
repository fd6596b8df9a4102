import type { Pool } from "pg"
import { contextSchema, listQuerySchema } from "../../contracts/catalog/list"
import { suggestionsQuerySchema } from "../../contracts/catalog/suggestions"
import { askedWords } from "../../modules/catalog/domain/asked-words"
import { understand, type Understood } from "../../modules/catalog/domain/understand"
import { askedHalves, understandHalves } from "../../modules/catalog/domain/written-together"
import { findWords } from "../../queries/catalog/find-words"
import { getProduct } from "../../queries/catalog/get-product"
import { listCategories } from "../../queries/catalog/list-categories"
import { listProducts } from "../../queries/catalog/list-products"
import { suggest } from "../../queries/catalog/suggest"
import type { Refused } from "../respond"
import { readParameters, refusedFor } from "./parameters"

/** The bytes of an answer and of which version they are, or why there are none. */
type Made = { body: string; version: string; refused?: never } | { refused: Refused }
export type Route = { pattern: string; make: (pool: Pool, url: string) => Promise<Made> }

const noProduct: Refused = {
  status: 404,
  refusal: { type: "not_found", code: "not_found", message: "There is no such product." },
}
const noRegion = refusedFor("region_id: there is no such region")
const NOTHING: Understood = { groups: [], words: [] }

type Answered = { version: string; regionKnown: boolean }

const madeOf = ({ version, regionKnown }: Answered, body: string): Made =>
  regionKnown ? { version, body } : { refused: noRegion }

/** Of two statements the older version holds: the answer is not better than its oldest part. */
const older = (one: string, other: string) => (Number(one) < Number(other) ? one : other)

const understandQuery = async (pool: Pool, q: string, unfinished: boolean) => {
  const asked = askedWords(q)
  if (asked.length === 0) return { understood: NOTHING }
  const { version, found } = await findWords(pool, asked)
  const understood = understand({ asked, found, unfinished })
  if (understood) return { version, understood }
  const halves = askedHalves(q)
  const known = halves.length > 0 ? (await findWords(pool, halves)).found : []
  return { version, understood: understandHalves(halves, known) ?? NOTHING }
}

const products: Route = {
  pattern: "/catalog/products",
  make: async (pool, url) => {
    const { query, refused } = readParameters(listQuerySchema, url)
    if (refused) return { refused }
    const { q, ...wish } = query
    if (q === undefined) {
      const list = await listProducts(pool, wish)
      return madeOf(list, list.body)
    }
    const { version, understood } = await understandQuery(pool, q, false)
    const list = await listProducts(pool, { ...wish, understood })
    return madeOf({ ...list, version: older(version ?? list.version, list.version) }, list.body)
  },
}

const categories: Route = {
  pattern: "/catalog/categories",
  make: async (pool, url) => {
    const { query, refused } = readParameters(contextSchema, url)
    if (refused) return { refused }
    const tree = await listCategories(pool, query)
    return madeOf(tree, JSON.stringify({ categories: tree.categories }))
  },
}

const suggestions: Route = {
  pattern: "/catalog/suggestions",
  make: async (pool, url) => {
    const { query, refused } = readParameters(suggestionsQuerySchema, url)
    if (refused) return { refused }
    const { q, ...context } = query
    const { version, understood } = await understandQuery(pool, q, true)
    const found = await suggest(pool, { ...context, understood })
    return madeOf({ ...found, version: older(version ?? found.version, found.version) }, found.body)
  },
}

const handleIn = (url: string): string | null => {
  const segment = url.split("?", 1)[0]?.slice("/catalog/products/".length) ?? ""
  try {
    const handle = decodeURIComponent(segment)
    return /[\p{Cc}/]/u.test(handle) || handle === "" ? null : handle
  } catch {
    return null
  }
}

const product: Route = {
  pattern: "/catalog/products/:handle",
  make: async (pool, url) => {
    const handle = handleIn(url)
    if (handle === null) return { refused: noProduct }
    const { query, refused } = readParameters(contextSchema, url)
    if (refused) return { refused }
    const page = await getProduct(pool, { ...query, handle })
    if (page.regionKnown && page.body === null) return { refused: noProduct }
    return madeOf(page, page.body ?? "")
  },
}

const routes = [products, product, categories, suggestions]
export const catalogPatterns = routes.map(({ pattern }) => pattern)

const byPath = new Map([products, categories, suggestions].map((route) => [route.pattern, route]))

export const routeFor = (path: string): Route | undefined => {
  const known = byPath.get(path)
  if (known) return known
  return /^\/catalog\/products\/[^/]+$/.test(path) ? product : undefined
}
