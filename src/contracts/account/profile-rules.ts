import { brokenBirthdayRule } from "./birthday"
import { brokenNameRule, telegramNameOf } from "./names"
import { subjectWithoutMail, type NotificationWish } from "./notifications"
import type { FormProblem } from "./problem"
import type { Circumstances } from "./registration-rules"

/** What is not named stays as it is; an empty Telegram name takes it away. */
export type ProfileForm = {
  name?: string | undefined
  phone?: string | undefined
  born_on?: string | undefined
  telegram_name?: string | undefined
  locale?: "ru" | "en" | undefined
  time_zone?: string | undefined
  notifications?: NotificationWish | undefined
}

export type ProfileField = keyof ProfileForm

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== ""
  } catch {
    return false
  }
}

const rules: {
  [Field in ProfileField]: (
    value: NonNullable<ProfileForm[Field]>,
    circumstances: Circumstances,
  ) => string | null
} = {
  name: brokenNameRule,
  phone: (phone, { phoneOf }) => {
    if (phone.trim() === "") return "required"
    return phoneOf(phone) === null ? "invalid" : null
  },
  born_on: (day, { today }) => brokenBirthdayRule(day, today),
  telegram_name: (name) => (name.trim() !== "" && !telegramNameOf(name) ? "invalid" : null),
  locale: () => null,
  // An offset is a time, not a place: it knows nothing of summer.
  time_zone: (zone) => (/^[+-]/.test(zone) || !isTimeZone(zone) ? "invalid" : null),
  notifications: (wished) => (subjectWithoutMail(wished) ? "mail_required" : null),
}

const problemOf = (
  field: ProfileField,
  form: ProfileForm,
  circumstances: Circumstances,
): string | null => {
  const value = form[field]
  const rule = rules[field] as (given: unknown, at: Circumstances) => string | null
  return value === undefined ? null : rule(value, circumstances)
}

/** Everything that is wrong with a change of the profile but what only the shop knows: `taken`. */
export const problemsOfProfile = (
  form: ProfileForm,
  circumstances: Circumstances,
): FormProblem<ProfileField>[] =>
  (Object.keys(rules) as ProfileField[]).flatMap((field) => {
    const reason = problemOf(field, form, circumstances)
    return reason === null ? [] : [{ field, reason }]
  })
