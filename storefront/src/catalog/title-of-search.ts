import { m } from "../paraglide/messages"
import type { readSearch } from "./catalog.server"
import type { ListingWish } from "./listing-wish"

type List = Awaited<ReturnType<typeof readSearch>>["list"]

/** By itself, since the name of a page is on every page's way, and the page is not. */
export const titleOfSearch = ({ q, category, brand, sort }: ListingWish, list: List): string => {
  if (q !== undefined) return m.search_results({ q })
  if (category !== undefined && list?.facets.category) return list.facets.category
  const [only, ...others] = brand ?? []
  const known = list?.facets.brands.find(({ handle }) => handle === only)
  if (known && others.length === 0) return m.brand_title({ brand: known.name })
  return sort === "newest" ? m.home_newest() : m.search_title()
}
