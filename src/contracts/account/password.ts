/** Shown to people as an example, so it is nobody's password. */
export const EXAMPLE_PASSWORD = "-Secr3t."
const SHORTEST = 8
const LONGEST = 200

// Characters, not the units they are stored in.
const lengthOf = (password: string) => Array.from(password).length

const rules = {
  too_short: (password: string) => lengthOf(password) >= SHORTEST,
  too_long: (password: string) => lengthOf(password) <= LONGEST,
  lower: (password: string) => /\p{Ll}/u.test(password),
  upper: (password: string) => /\p{Lu}/u.test(password),
  digit: (password: string) => /\p{Nd}/u.test(password),
  special: (password: string) => /[^\p{L}\p{N}\s]/u.test(password),
  example: (password: string) => password !== EXAMPLE_PASSWORD,
}

export type PasswordRule = keyof typeof rules

/** The rules that a password breaks, each by its name: whoever shows them has the words. */
export const brokenPasswordRules = (password: string): PasswordRule[] =>
  (Object.keys(rules) as PasswordRule[]).filter((rule) => !rules[rule](password))
