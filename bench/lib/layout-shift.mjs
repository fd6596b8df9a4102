const LONGEST_PAUSE_MS = 1_000
const LONGEST_WINDOW_MS = 5_000

/**
 * What browsers call CLS: the worst window of shifts that follow each other within a second, five
 * seconds at most. What follows upon a press is what was asked for.
 * @param {{ startTime: number, value: number, hadRecentInput: boolean }[]} shifts
 */
export function shiftOf(shifts) {
  let worst = 0
  let window = { began: -Infinity, last: -Infinity, sum: 0 }
  for (const { startTime, value, hadRecentInput } of shifts) {
    if (hadRecentInput) continue
    const goesOn =
      startTime - window.last < LONGEST_PAUSE_MS && startTime - window.began < LONGEST_WINDOW_MS
    window = goesOn
      ? { ...window, last: startTime, sum: window.sum + value }
      : { began: startTime, last: startTime, sum: value }
    worst = Math.max(worst, window.sum)
  }
  return worst
}
