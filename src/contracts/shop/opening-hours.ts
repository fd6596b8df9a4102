type Locale = "ru" | "en"

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
const MONDAY = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

const dayIn = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(
    MONDAY + days.indexOf(day) * DAY,
  )

/** `Mo-Fr 09:00-20:00, Sa-Su 10:00-18:00`, as schema.org writes it, in the words of a language. */
export const hoursIn = (written: string, locale: Locale): string[] =>
  written.split(", ").map((part) => {
    const [span = "", time = ""] = part.split(" ")
    const [from = "", to] = span.split("-")
    const named = [from, ...(to === undefined ? [] : [to])].map((day) => dayIn(day, locale))
    const everyDay = from === "Mo" && to === "Su"
    const said = everyDay ? (locale === "ru" ? "ежедневно" : "daily") : named.join("–")
    return `${said} ${time.replace("-", "–")}`
  })
