import { m } from "../paraglide/messages"
import { wordsForRule } from "../form/password-words"
import type { PasswordRule } from "@contracts/account/password"

const PASSWORD_RULES = ["too_short", "too_long", "lower", "upper", "digit", "special", "example"]

const forField: Record<string, (() => string) | undefined> = {
  "name required": m.problem_name_required,
  "first_name required": m.problem_recipient_required,
  "email required": m.problem_email_required,
  "email invalid": m.problem_email_invalid,
  "email taken": m.problem_email_taken,
  "email same": m.problem_email_same,
  "password required": m.problem_password_required,
  "password same": m.problem_password_same,
  "password_now required": m.problem_password_now_required,
  "password_now wrong": m.problem_password_now_wrong,
  "password_again differ": m.problem_password_again_different,
  "phone required": m.problem_phone_required,
  "phone invalid": m.problem_phone_invalid,
  "phone taken": m.problem_phone_taken,
  "born_on required": m.problem_born_on_required,
  "born_on invalid": m.problem_born_on_invalid,
  "born_on too_young": m.problem_born_on_too_young,
  "telegram_name invalid": m.problem_telegram_name_invalid,
  "consent required": m.problem_consent_required,
  "consent outdated": m.problem_consent_outdated,
  "city required": m.problem_city_required,
  "address_1 required": m.problem_street_required,
  "postal_code invalid": m.problem_postal_code_invalid,
  "code required": m.problem_telegram_code_required,
  "code invalid": m.problem_telegram_code_invalid,
}

const forAnyField: Record<string, (() => string) | undefined> = {
  required: m.problem_required,
  too_long: m.problem_too_long,
}

const forWhole: Record<string, (() => string) | undefined> = {
  wrong_login: m.failure_wrong_login,
  throttled: m.failure_throttled,
  away: m.error_offline_text,
  account_link_over: m.failure_link_over,
  account_email_proved: m.failure_email_proved,
  account_has_dashboard: m.failure_has_dashboard,
  account_session_not_found: m.failure_session_not_found,
  account_telegram_over: m.failure_telegram_over,
  account_telegram_taken: m.failure_telegram_taken,
  account_telegram_no_bot: m.telegram_no_bot,
}

/** What people read for what the rules call by a name. */
export const spokenWords = {
  field: (field: string, reason: string): string => {
    if (field === "password" && PASSWORD_RULES.includes(reason)) {
      return m.problem_password_rule({ rule: wordsForRule(reason as PasswordRule) })
    }
    return (forField[`${field} ${reason}`] ?? forAnyField[reason] ?? m.problem_invalid)()
  },
  failure: (reason: string): string => (forWhole[reason] ?? m.failure_unknown)(),
}
