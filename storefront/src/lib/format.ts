import { getLocale } from "../paraglide/runtime"

type Money = { amount: number; currency_code: string }

const made = new Map<string, Intl.NumberFormat>()

const numberFormat = (name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const locale = getLocale()
  const key = `${locale} ${name}`
  const format = made.get(key) ?? new Intl.NumberFormat(locale, options)
  made.set(key, format)
  return format
}

export const formatMoney = ({ amount, currency_code }: Money): string => {
  const digits = Number.isInteger(amount) ? 0 : 2
  return numberFormat(`${currency_code} ${digits}`, {
    style: "currency",
    currency: currency_code,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}

export const formatNumber = (number: number): string => numberFormat("number", {}).format(number)

export const formatRating = (average: number): string =>
  numberFormat("rating", { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average)

/** A moment as people say it in a zone: `27 ноября 2026 г. в 15:40`. */
export const formatMoment = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(getLocale(), { dateStyle: "long", timeStyle: "short", timeZone }).format(
    new Date(instant),
  )
