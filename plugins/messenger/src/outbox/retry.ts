const FIRST_MS = 5_000
const LONGEST_MS = 3_600_000
export const MOST_ATTEMPTS = 20

/** Twice as long every time, between half of it and all of it, so that failures do not march in step. */
export const delayBefore = ({
  attempt,
  random,
  firstMs = FIRST_MS,
  longestMs = LONGEST_MS,
}: {
  attempt: number
  random: () => number
  firstMs?: number
  longestMs?: number
}): number => {
  const whole = Math.min(firstMs * 2 ** (attempt - 1), longestMs)
  return Math.round(whole * (0.5 + random() / 2))
}
