import { getLocale, localizeHref } from "../paraglide/runtime"
import { m } from "../paraglide/messages"

type Page = {
  origin: string
  /** Without the language. */
  path: string
  title: string
  description: string
  image?: string | undefined
  type?: "website" | "product"
  /** A view of another page, such as a filtered list: shown, but not to be listed by searchers. */
  unlisted?: boolean
  /** Facts for machines, as schema.org names them. */
  facts?: object[]
}

const LOCALES = ["ru", "en"] as const
const openGraphLocale = { ru: "ru_RU", en: "en_US" }

/** Nothing in it can end the script it stands in. */
const asScript = (facts: object) => ({
  type: "application/ld+json",
  children: JSON.stringify(facts).replaceAll("<", "\\u003c"),
})

export const pageHead = ({ origin, path, title, description, image, ...page }: Page) => {
  const locale = getLocale()
  const addressIn = (one: (typeof LOCALES)[number]) => origin + localizeHref(path, { locale: one })
  const named = path === "/" ? `${m.shop_name()}: ${title}` : `${title} · ${m.shop_name()}`
  return {
    meta: [
      { title: named },
      { name: "description", content: description },
      ...(page.unlisted ? [{ name: "robots", content: "noindex, follow" }] : []),
      { property: "og:title", content: title },
      { property: "og:description", content: description },
      { property: "og:type", content: page.type ?? "website" },
      { property: "og:url", content: addressIn(locale) },
      { property: "og:site_name", content: m.shop_name() },
      { property: "og:locale", content: openGraphLocale[locale] },
      ...(image === undefined ? [] : [{ property: "og:image", content: image }]),
    ],
    links: [
      { rel: "canonical", href: addressIn(locale) },
      ...LOCALES.map((one) => ({ rel: "alternate", hrefLang: one, href: addressIn(one) })),
      { rel: "alternate", hrefLang: "x-default", href: addressIn("ru") },
    ],
    scripts: (page.facts ?? []).map(asScript),
  }
}
