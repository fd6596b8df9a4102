import type { Clock } from "../state/clock.ts"

const SAME_AGAIN_MS = 3_000
const AT_ONCE_MS = 500
const CONFLICT_PAUSE_MS = 3_000

/** How Telegram slows down whoever asks for the same again and again, or quarrels. */
export type PollPace = {
  /** What this poll waits for at least, and gets at most. */
  begin: (poll: { botId: number; offset: number }) => { leastSeconds: number; mostUpdates: number }
  /** Ends when a conflict may be told: the first at once, one soon after it later. */
  beforeConflict: (botId: number) => Promise<void>
}

export const createPollPace = (clock: Clock): PollPace => {
  const asked = new Map<number, { offset: number; at: number }>()
  const nextConflict = new Map<number, number>()
  return {
    begin: ({ botId, offset }) => {
      const last = asked.get(botId)
      const at = clock.now()
      asked.set(botId, { offset, at })
      const since = last?.offset === offset ? at - last.at : Infinity
      return {
        leastSeconds: since < SAME_AGAIN_MS ? SAME_AGAIN_MS / 1000 : 0,
        mostUpdates: since < AT_ONCE_MS ? 1 : Infinity,
      }
    },
    beforeConflict: async (botId) => {
      const now = clock.now()
      if (now < (nextConflict.get(botId) ?? 0)) {
        await new Promise<void>((resolve) => clock.at(now + CONFLICT_PAUSE_MS, resolve))
        return
      }
      nextConflict.set(botId, now + CONFLICT_PAUSE_MS)
    },
  }
}
