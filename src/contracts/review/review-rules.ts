import type { FormProblem } from "../account/problem"

export const SHORTEST_REVIEW = 100
export const LONGEST_REVIEW = 500
export const HIGHEST_RATING = 5
/** A sign that people see as one may be written with many; this many of those are enough for all. */
export const MOST_UNITS = 2000

export type ReviewForm = { rating: number | null; text: string }
export type ReviewField = keyof ReviewForm

/** As it is kept: browsers send two signs for the end of a line. */
export const reviewTextOf = (typed: string): string => typed.replaceAll("\r\n", "\n").trim()

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter() : null

/** How many signs people see; a row of blanks is one. */
export const lengthOfReview = (typed: string): number => {
  const seen = reviewTextOf(typed)
    .replace(/\s+/g, " ")
    .replace(/^[\s\p{Default_Ignorable_Code_Point}\u2800]+$/u, "")
  return segmenter ? [...segmenter.segment(seen)].length : Array.from(seen).length
}

const ofRating = (rating: number | null): string | null => {
  if (rating === null) return "required"
  return Number.isInteger(rating) && rating >= 1 && rating <= HIGHEST_RATING ? null : "invalid"
}

const ofText = (typed: string): string | null => {
  const text = reviewTextOf(typed)
  if (text.length > MOST_UNITS) return "too_long"
  const length = lengthOfReview(text)
  if (length === 0) return "required"
  if (length < SHORTEST_REVIEW) return "too_short"
  return length > LONGEST_REVIEW ? "too_long" : null
}

/** Everything that is wrong with a review as it was written. */
export const problemsOfReview = ({ rating, text }: ReviewForm): FormProblem<ReviewField>[] =>
  [
    { field: "rating" as const, reason: ofRating(rating) },
    { field: "text" as const, reason: ofText(text) },
  ].filter((one): one is FormProblem<ReviewField> => one.reason !== null)
