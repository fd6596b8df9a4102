import { digitsOfCard } from "./card-rules"

export const CONFIRMATION_CODE = "123456"

/** What the sandbox makes of a card. */
export type CardOutcome = "approve" | "decline" | "insufficient_funds" | "confirm"

/** The only numbers that the sandbox takes; no bank gives them out. */
export const testCards: readonly { number: string; outcome: CardOutcome }[] = [
  { number: "4242 4242 4242 4242", outcome: "approve" },
  { number: "5555 5555 5555 4444", outcome: "approve" },
  { number: "2201 3820 0000 0013", outcome: "approve" },
  { number: "4000 0000 0000 0002", outcome: "decline" },
  { number: "4000 0000 0000 9995", outcome: "insufficient_funds" },
  { number: "4000 0000 0000 3220", outcome: "confirm" },
]

export const outcomeOf = (typed: string): CardOutcome | null =>
  testCards.find(({ number }) => digitsOfCard(number) === digitsOfCard(typed))?.outcome ?? null
