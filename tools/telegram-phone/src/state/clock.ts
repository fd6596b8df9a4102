/** A clock that can be moved: what waits for a moment is woken when time travel reaches it. */
export type Clock = {
  now: () => number
  /** Calls back at the moment; returns how to give that up. */
  at: (moment: number, ring: () => void) => () => void
  advance: (milliseconds: number) => void
  /** From now on only what is advanced passes, however slow the machine is. */
  freeze: () => void
  stop: () => void
}

type Alarm = { moment: number; ring: () => void; timer?: NodeJS.Timeout }

const LONGEST_TIMER_MS = 2 ** 31 - 1

export const createClock = (
  startOffsetMs: number,
  onMove: (offsetMs: number) => void = () => undefined,
): Clock => {
  let offset = startOffsetMs
  let frozenAt: number | undefined
  const alarms = new Set<Alarm>()
  const now = () => (frozenAt ?? Date.now()) + offset

  const arm = (alarm: Alarm) => {
    clearTimeout(alarm.timer)
    if (frozenAt !== undefined && now() < alarm.moment) return
    const wait = Math.min(Math.max(alarm.moment - now(), 0), LONGEST_TIMER_MS)
    alarm.timer = setTimeout(() => {
      if (now() < alarm.moment) {
        arm(alarm)
        return
      }
      alarms.delete(alarm)
      alarm.ring()
    }, wait)
  }

  const giveUp = (alarm: Alarm) => {
    clearTimeout(alarm.timer)
    alarms.delete(alarm)
  }

  return {
    now,
    at: (moment, ring) => {
      const alarm: Alarm = { moment, ring }
      alarms.add(alarm)
      arm(alarm)
      return () => {
        giveUp(alarm)
      }
    },
    advance: (milliseconds) => {
      offset += milliseconds
      onMove(offset)
      for (const alarm of alarms) arm(alarm)
    },
    freeze: () => {
      frozenAt = Date.now()
      for (const alarm of alarms) arm(alarm)
    },
    stop: () => {
      for (const alarm of alarms) giveUp(alarm)
    },
  }
}
