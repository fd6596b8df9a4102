const HOUR = 3_600_000
const MOST_WARNING_HOURS = 24

/** How long before its end somebody is told that an unpaid order will be cancelled. */
export const warningMs = (unpaidHours: number): number =>
  Math.min(MOST_WARNING_HOURS, unpaidHours / 3) * HOUR

export const deadlineOf = (placedAt: Date, unpaidHours: number): Date =>
  new Date(placedAt.getTime() + unpaidHours * HOUR)

/** Whoever is warned late, since the shop stood still, has as long as everybody else. */
export const deadlineAfterWarning = (
  deadline: Date,
  { warnedAt, unpaidHours }: { warnedAt: Date; unpaidHours: number },
): Date => new Date(Math.max(deadline.getTime(), warnedAt.getTime() + warningMs(unpaidHours)))
