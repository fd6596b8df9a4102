/** The languages of the shop; the first is the one that products are written in. */
export const locales = ["ru-RU", "en-US"] as const
export type Locale = (typeof locales)[number]

export const BASE_LOCALE: Locale = "ru-RU"
export const ENGLISH_LOCALE: Locale = "en-US"

/** The language meant by `ru`, `EN` or `ru-ru`, if it is one of the shop's. */
export const localeOf = (asked: string): Locale | undefined => {
  const wanted = asked.toLowerCase()
  return locales.find((locale) => {
    const known = locale.toLowerCase()
    return known === wanted || known.startsWith(`${wanted}-`)
  })
}
