import type { Locale } from "../paraglide/runtime"

type Zone = { value: string; label: string }

const made = new Map<Locale, Zone[]>()

const nameIn = (locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "longGeneric" })
    .formatToParts(0)
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone

/** All zones of the world by their names in a language, for a list to choose from. */
export const timeZonesIn = (locale: Locale): Zone[] => {
  const known = made.get(locale)
  if (known) return known
  const zones = Intl.supportedValuesOf("timeZone")
    .map((value) => ({ value, label: `${nameIn(locale, value)} · ${value}` }))
    .sort((one, other) => one.label.localeCompare(other.label, locale))
  made.set(locale, zones)
  return zones
}
