const LONGEST_NAME = 100
const LONGEST_EMAIL = 254
const MAILBOX = /^(?!\.)(?!.*\.\.)[a-z0-9_'+\-.]*[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/
const TELEGRAM_NAME = /^@?([a-z][a-z0-9_]{3,30}[a-z0-9])$/i

export type TextRule = "required" | "too_long" | "invalid"

/** A person's name is one line. */
export const brokenNameRule = (typed: string): TextRule | null => {
  const name = typed.trim()
  if (name === "") return "required"
  if (Array.from(name).length > LONGEST_NAME) return "too_long"
  return /\p{Cc}/u.test(name) ? "invalid" : null
}

/** An e-mail as the shop keeps it: it is also what one logs in with, in letters of either case. */
export const emailOf = (typed: string): string => typed.trim().toLowerCase()

export const brokenEmailRule = (typed: string): TextRule | null => {
  const email = emailOf(typed)
  if (email === "") return "required"
  if (email.length > LONGEST_EMAIL) return "too_long"
  return MAILBOX.test(email) ? null : "invalid"
}

/** A Telegram name without its @, or null when Telegram has no such names. */
export const telegramNameOf = (typed: string): string | null =>
  TELEGRAM_NAME.exec(typed.trim())?.[1] ?? null
