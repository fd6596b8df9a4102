import { words as accountWords } from "../account/words"
import { m } from "../paraglide/messages"

const forField: Record<string, (() => string) | undefined> = {
  "rating required": m.problem_review_rating,
  "rating invalid": m.problem_review_rating,
  "text required": m.problem_review_text,
  "text too_short": m.problem_review_short,
  "text too_long": m.problem_review_long,
}

const forWhole: Record<string, (() => string) | undefined> = {
  review_taken: m.failure_review_taken,
  review_not_bought: m.review_only_bought,
}

/** What people read for what a review is refused with. */
export const words = {
  field: (field: string, reason: string): string =>
    forField[`${field} ${reason}`]?.() ?? accountWords.field(field, reason),
  failure: (reason: string): string => forWhole[reason]?.() ?? accountWords.failure(reason),
}
