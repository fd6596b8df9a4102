import { brokenBirthdayRule } from "./birthday"
import { brokenConsentRule, type Consent } from "./consent"
import { brokenEmailRule, brokenNameRule, telegramNameOf } from "./names"
import { brokenPasswordRules } from "./password"
import type { FormProblem } from "./problem"

export type RegistrationForm = {
  name: string
  email: string
  password: string
  password_again: string
  phone: string
  born_on: string
  telegram_name?: string | undefined
  consent?: Consent | undefined
}

export type RegistrationField = keyof RegistrationForm

type Problem = FormProblem<RegistrationField>

/** `phoneOf` is handed in, so that a page need not load it before it is wanted. */
export type Circumstances = { today: string; phoneOf: (typed: string) => string | null }

/** What a form says of one field, with what stands in the others. */
const rules: Record<
  RegistrationField,
  (form: RegistrationForm, circumstances: Circumstances) => (string | null)[]
> = {
  name: ({ name }) => [brokenNameRule(name)],
  email: ({ email }) => [brokenEmailRule(email)],
  password: ({ password }) => (password === "" ? ["required"] : brokenPasswordRules(password)),
  password_again: ({ password, password_again }) => [password === password_again ? null : "differ"],
  phone: ({ phone }, { phoneOf }) => {
    if (phone.trim() === "") return ["required"]
    return [phoneOf(phone) === null ? "invalid" : null]
  },
  born_on: ({ born_on }, { today }) => [brokenBirthdayRule(born_on, today)],
  telegram_name: ({ telegram_name = "" }) => [
    telegram_name.trim() !== "" && telegramNameOf(telegram_name) === null ? "invalid" : null,
  ],
  consent: ({ consent }) => [brokenConsentRule(consent)],
}

const problemsOfField = (
  field: RegistrationField,
  form: RegistrationForm,
  circumstances: Circumstances,
): Problem[] =>
  rules[field](form, circumstances)
    .filter((reason) => reason !== null)
    .map((reason) => ({ field, reason }))

/** Everything that is wrong with a registration but what only the shop knows: `taken`. */
export const problemsOfRegistration = (
  form: RegistrationForm,
  circumstances: Circumstances,
): Problem[] =>
  (Object.keys(rules) as RegistrationField[]).flatMap((field) =>
    problemsOfField(field, form, circumstances),
  )
