import { lockMisused } from "../errors"

const DEFAULT_TIMEOUT_S = 5
/** So long others wait for whoever was killed. */
const DEFAULT_LEASE_S = 20
export const LIFE_MS = DEFAULT_LEASE_S * 1000

// As in Medusa: less than a second, and what is not a number, count as one second.
const atLeastOneSecond = (seconds: number) => (seconds >= 1 ? seconds : 1) * 1000

/** setTimeout fires at once for longer ones. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

export const waitMs = (timeout: number | undefined): number =>
  Math.min(atLeastOneSecond(timeout ?? DEFAULT_TIMEOUT_S), LONGEST_TIMER_MS)

export const jobLeaseMs = (expire: number | undefined): number =>
  Math.min(atLeastOneSecond(expire ?? DEFAULT_LEASE_S), LONGEST_TIMER_MS)

/** `null` is a lock that never expires, which is what Medusa's contract says of one without `expire`. */
export const leaseMs = (expire: number | undefined): number | null => {
  if (!expire) return null
  if (!Number.isFinite(expire) || expire < 0) throw lockMisused("expire must be a time in seconds")
  return expire * 1000
}
