import type { Language } from "../language"
import type { Button } from "../view"

type Month = { year: number; month: number }

const DAY = 86_400_000
const tag: Record<Language, string> = { ru: "ru-RU", en: "en-GB" }

// Days without a time or a zone, reckoned in UTC where every day has 24 hours.
const dayOf = ({ year, month }: Month, day: number) => new Date(Date.UTC(year, month - 1, day))
const isoOf = (date: Date) => date.toISOString().slice(0, 10)

const monthOf = (isoDay: string): Month => {
  const [year = 0, month = 1] = isoDay.split("-").map(Number)
  return { year, month }
}

const moved = ({ year, month }: Month, by: number): Month =>
  monthOf(isoOf(dayOf({ year, month: month + by }, 1)))
const textOf = ({ year, month }: Month) => isoOf(dayOf({ year, month }, 1)).slice(0, 7)

const weekdays = (language: Language): string[] => {
  const name = new Intl.DateTimeFormat(tag[language], { weekday: "short", timeZone: "UTC" })
  const monday = Date.UTC(2024, 0, 1)
  return Array.from({ length: 7 }, (_, index) => name.format(monday + index * DAY))
}

const titleOf = (language: Language, month: Month) =>
  new Intl.DateTimeFormat(tag[language], {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(dayOf(month, 1))

export type MonthWish = {
  /** `2026-11`, the month to be shown; the present one where that is none. */
  month: string
  /** `2026-11-27`, where the person is; days before it cannot be chosen. */
  today: string
  pick: (isoDay: string) => string
  /** Shows another month; also what a button without a meaning says. */
  turnTo: (isoMonth: string) => string
}

const isMonth = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)

/** A month from Monday to Sunday; the day that is today is marked. */
export const monthKeyboard = (language: Language, wish: MonthWish): Button[][] => {
  const month = monthOf(isMonth(wish.month) ? `${wish.month}-01` : wish.today)
  const stay = wish.turnTo(textOf(month))
  const first = dayOf(month, 1)
  const lead = (first.getUTCDay() + 6) % 7
  const length = new Date(Date.UTC(month.year, month.month, 0)).getUTCDate()
  const cells: Button[] = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1
    if (day < 1 || day > length) return { label: " ", data: stay }
    const iso = isoOf(dayOf(month, day))
    if (iso < wish.today) return { label: "·", data: stay }
    return { label: iso === wish.today ? `[${day}]` : String(day), data: wish.pick(iso) }
  })
  const rows: Button[][] = []
  while (cells.length > 0) rows.push(cells.splice(0, 7))
  const isPast = textOf(month) <= wish.today.slice(0, 7)
  return [
    [
      { label: isPast ? " " : "‹", data: isPast ? stay : wish.turnTo(textOf(moved(month, -1))) },
      { label: titleOf(language, month), data: stay },
      { label: "›", data: wish.turnTo(textOf(moved(month, 1))) },
    ],
    weekdays(language).map((label) => ({ label, data: stay })),
    ...rows,
  ]
}
