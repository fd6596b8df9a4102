import {
  brandOfCard,
  digitsOfCard,
  monthOfExpiry,
  problemsOfCard,
  type CardField,
  type CardForm,
} from "../../../contracts/checkout/card-rules"
import { outcomeOf } from "../../../contracts/checkout/test-cards"
import type { FormProblem } from "../../../contracts/account/problem"
import { tokenFor } from "../../../lib/card/sandbox-token"

export type CardToken = { token: string; brand: string; last4: string; expires_on: string }

type Read = { card: CardToken } | { problems: FormProblem<CardField>[] }

/** A card as it was typed becomes a token; number and code go no further than this. */
export const readCard = (form: CardForm, thisMonth: string): Read => {
  const problems = problemsOfCard(form, thisMonth)
  if (problems.length > 0) return { problems }
  const outcome = outcomeOf(form.number)
  if (outcome === null) return { problems: [{ field: "number", reason: "not_for_tests" }] }
  return {
    card: {
      token: tokenFor(outcome),
      brand: brandOfCard(form.number),
      last4: digitsOfCard(form.number).slice(-4),
      expires_on: monthOfExpiry(form.expiry) ?? thisMonth,
    },
  }
}
