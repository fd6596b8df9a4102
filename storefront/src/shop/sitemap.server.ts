import { settings } from "../../server/settings"
import { readHandles, readTree } from "../catalog/catalog.server"
import type { Category } from "../catalog/category-tree"
import { locales, localizeHref } from "../paraglide/runtime"

/** As many addresses as one sitemap may hold, in both languages. */
const MOST_PRODUCTS = 20_000
const pages = ["/", "/catalog", "/about", "/contacts", "/terms", "/privacy", "/seller"]

const handlesIn = (tree: Category[]): string[] =>
  tree.flatMap(({ handle, children }) => [handle, ...handlesIn(children)])

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

const entryOf = (path: string): string => {
  const addresses = locales.map((locale) => ({
    locale,
    href: escaped(settings().STOREFRONT_URL + localizeHref(path, { locale })),
  }))
  const alternates = addresses
    .map(({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`)
    .join("")
  return addresses.map(({ href }) => `<url><loc>${href}</loc>${alternates}</url>`).join("\n")
}

const write = async (): Promise<string> => {
  const [tree, products] = await Promise.all([readTree("ru"), readHandles(MOST_PRODUCTS)])
  const paths = [
    ...pages,
    ...handlesIn(tree).map((handle) => `/category/${encodeURIComponent(handle)}`),
    ...products.map((handle) => `/product/${encodeURIComponent(handle)}`),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...paths.map(entryOf),
    "</urlset>",
    "",
  ].join("\n")
}

const KEPT_MS = 600_000
let kept: { text: Promise<string>; until: number } | undefined

/** Asked for by anybody and made of the whole catalogue: made once for ten minutes. */
export const readSitemap = (): Promise<string> => {
  if (kept && performance.now() < kept.until) return kept.text
  const text = write()
  kept = { text, until: performance.now() + KEPT_MS }
  text.catch(() => {
    kept = undefined
  })
  return text
}
