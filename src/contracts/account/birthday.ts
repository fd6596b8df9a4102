const ADULT_AGE = 18
const EARLIEST = "1900-01-01"

export type BirthdayRule = "required" | "invalid" | "too_young"

/** The day of a moment in a zone, as `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(moment)

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}

/** Days written so compare as text; whoever was born on a leap day is of age on the first of March. */
const comesOfAgeOn = (day: string): string =>
  `${Number(day.slice(0, 4)) + ADULT_AGE}${day.slice(4)}`

/** The rule that a date of birth breaks today, or null. */
export const brokenBirthdayRule = (day: string, today: string): BirthdayRule | null => {
  if (day === "") return "required"
  if (!isDay(day) || day < EARLIEST || day > today) return "invalid"
  return comesOfAgeOn(day) <= today ? null : "too_young"
}
