import { randomBytes } from "node:crypto"
import type { CardOutcome } from "../../contracts/checkout/test-cards"

const PATTERN = /^sandbox_(approve|decline|insufficient_funds|confirm)_[\w-]{22}$/

/** What stands for a card from here on; the sandbox writes into it what shall come of a payment. */
export const tokenFor = (outcome: CardOutcome): string =>
  `sandbox_${outcome}_${randomBytes(16).toString("base64url")}`

export const outcomeOfToken = (token: unknown): CardOutcome | null =>
  typeof token === "string" ? ((PATTERN.exec(token)?.[1] ?? null) as CardOutcome | null) : null
