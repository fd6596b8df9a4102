import type { FormProblem } from "../account/problem"

export type CardForm = { number: string; expiry: string; cvc: string }
export type CardField = keyof CardForm
type Problem = FormProblem<CardField>

/** As people type it: in groups, with blanks or hyphens. */
export const digitsOfCard = (typed: string): string => typed.replaceAll(/[\s-]/g, "")

const passesLuhn = (digits: string): boolean => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = place % 2 === 1 ? Number(digit) * 2 : Number(digit)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}

const ofNumber = (typed: string): string | null => {
  const digits = digitsOfCard(typed)
  if (digits === "") return "required"
  if (!/^\d{13,19}$/.test(digits)) return "length"
  return passesLuhn(digits) ? null : "mistyped"
}

/** `MM/YY` as `YYYY-MM`, which is in order as text; null where it is no month. */
export const monthOfExpiry = (typed: string): string | null => {
  const [, month = "", year = ""] = /^(\d{2})\s*\/?\s*(\d{2})$/.exec(typed.trim()) ?? []
  return month >= "01" && month <= "12" ? `20${year}-${month}` : null
}

const ofExpiry = (typed: string, thisMonth: string): string | null => {
  if (typed.trim() === "") return "required"
  const month = monthOfExpiry(typed)
  if (month === null) return "invalid"
  return month < thisMonth ? "past" : null
}

const ofCvc = (typed: string): string | null => {
  if (typed.trim() === "") return "required"
  return /^\d{3}$/.test(typed.trim()) ? null : "invalid"
}

/** What is wrong with a card as it was typed; a card holds until the end of its month. */
export const problemsOfCard = (form: CardForm, thisMonth: string): Problem[] =>
  [
    { field: "number" as const, reason: ofNumber(form.number) },
    { field: "expiry" as const, reason: ofExpiry(form.expiry, thisMonth) },
    { field: "cvc" as const, reason: ofCvc(form.cvc) },
  ].filter((one): one is Problem => one.reason !== null)

const brands = [
  ["mir", /^220[0-4]/],
  ["visa", /^4/],
  ["mastercard", /^(5[1-5]|2[2-7])/],
] as const
type CardBrand = (typeof brands)[number][0] | "card"

export const brandOfCard = (typed: string): CardBrand =>
  brands.find(([, pattern]) => pattern.test(digitsOfCard(typed)))?.[0] ?? "card"
