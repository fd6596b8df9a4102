type Money = { amount: number; currency_code: string }

/** A sum as it is written in a language; whole sums have no kopecks. */
export const formatMoney = ({ amount, currency_code }: Money, locale: "ru" | "en"): string => {
  const digits = Number.isInteger(amount) ? 0 : 2
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency_code,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}
