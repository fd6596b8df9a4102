import { problemsOfCard } from "@contracts/checkout/card-rules"
import type { FormShape, Values } from "../form/form-shape"

const NEW_CARD = "new"
export const isNewCard = ({ card }: Values) => card === NEW_CARD

export const typedCard = ({ number = "", expiry = "", cvc = "" }: Values) => ({
  number,
  expiry,
  cvc,
})

const problemsOf = (values: Values) => {
  const thisMonth = new Date().toISOString().slice(0, 7)
  const problems = problemsOfCard(typedCard(values), thisMonth)
  return Object.fromEntries(problems.map(({ field, reason }) => [field, reason]))
}

/** A saved card, or one that is typed; what is typed of a card is never given back. */
export const payForm: FormShape = {
  name: "pay",
  fields: ["card", "number", "expiry", "cvc", "save", "key"],
  secret: ["number", "expiry", "cvc"],
  once: true,
  check: (values) => {
    if (isNewCard(values)) return problemsOf(values)
    return values.card ? {} : { card: "required" }
  },
}

export const codeForm: FormShape = {
  name: "confirm-payment",
  fields: ["code"],
  secret: ["code"],
  check: ({ code = "" }) => (code.trim() === "" ? { code: "required" } : {}),
}

export const forgetCardPress: FormShape = { name: "forget-card", fields: ["id"], check: () => ({}) }
