import type { PasswordRule } from "@contracts/account/password"
import { m } from "../paraglide/messages"

const words: Record<PasswordRule, () => string> = {
  too_short: m.password_rule_too_short,
  too_long: m.password_rule_too_long,
  lower: m.password_rule_lower,
  upper: m.password_rule_upper,
  digit: m.password_rule_digit,
  special: m.password_rule_special,
  example: m.password_rule_example,
}

export const wordsForRule = (rule: PasswordRule): string => words[rule]()
