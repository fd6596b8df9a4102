import { createServerFn } from "@tanstack/react-start"
import { locales, type Locale } from "../paraglide/runtime"
import { readReviewsWish } from "../review/review-pages"
import * as catalog from "./catalog.server"
import { handlesIn } from "./comparison"
import { readWish } from "./listing-wish"

type Asked = Record<string, unknown>

// What arrives here may come from anywhere, not only from our own pages.
const askedOf = (data: unknown): Asked =>
  typeof data === "object" && data !== null ? { ...data } : {}
const localeOf = ({ locale }: Asked): Locale => locales.find((one) => one === locale) ?? "ru"
const handleOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, 200) : "")

export const getTree = createServerFn()
  .validator((data: { locale: Locale }) => localeOf(askedOf(data)))
  .handler(({ data }) => catalog.readTree(data))

export const getHome = createServerFn()
  .validator((data: { locale: Locale }) => localeOf(askedOf(data)))
  .handler(({ data }) => catalog.readHome(data))

export const getCategory = createServerFn()
  .validator((data: { locale: Locale; category: string; wish: Asked }) => {
    const asked = askedOf(data)
    const wish = readWish(askedOf(asked.wish))
    return { locale: localeOf(asked), category: handleOf(asked.category), wish }
  })
  .handler(({ data }) => catalog.readCategory(data))

export const getSearch = createServerFn()
  .validator((data: { locale: Locale; wish: Asked }) => {
    const asked = askedOf(data)
    return { locale: localeOf(asked), wish: readWish(askedOf(asked.wish)) }
  })
  .handler(({ data }) => catalog.readSearch(data))

export const getProduct = createServerFn()
  .validator((data: { locale: Locale; handle: string; reviews: number | undefined }) => {
    const asked = askedOf(data)
    const { reviews = 1 } = readReviewsWish(asked)
    return { locale: localeOf(asked), handle: handleOf(asked.handle), reviews }
  })
  .handler(({ data }) => catalog.readProduct(data))

export const getComparison = createServerFn()
  .validator((data: { locale: Locale; handles: string[] }) => {
    const asked = askedOf(data)
    return { locale: localeOf(asked), handles: handlesIn(asked.handles) }
  })
  .handler(({ data }) => catalog.readComparison(data.locale, data.handles))

export const getSuggestions = createServerFn()
  .validator((data: { locale: Locale; q: string }) => {
    const asked = askedOf(data)
    return { locale: localeOf(asked), q: handleOf(asked.q).slice(0, 100) }
  })
  .handler(({ data }) => catalog.readSuggestions(data.locale, data.q))
