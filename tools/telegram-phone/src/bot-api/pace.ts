import type { Clock } from "../state/clock.ts"
import type { Asked } from "./asked.ts"
import { tooManyRequests } from "./failure.ts"

const OVERALL_A_SECOND = 30
const SENDS = /^(send(?!chataction)|copy|forward)/i

/** Telegram's limits: 30 messages a second of a bot, one a second into a chat. */
export type Pace = {
  check: (asked: Asked) => void
  /** A webhook may be set once a second; this is kept in any case. */
  checkWebhook: (botId: number) => void
  setLimits: (on: boolean) => void
  limits: () => boolean
}

export const createPace = ({ clock, limits }: { clock: Clock; limits: boolean }): Pace => {
  let isLimited = limits
  const sent = new Map<string, number[]>()

  const lastSecond = (key: string): number[] => {
    const recent = (sent.get(key) ?? []).filter((moment) => moment > clock.now() - 1000)
    sent.set(key, recent)
    return recent
  }

  return {
    check: ({ botId, method, chatId }) => {
      if (!isLimited || !SENDS.test(method)) return
      const overall = lastSecond(`${botId}`)
      const inChat = lastSecond(`${botId} ${chatId ?? ""}`)
      if (overall.length >= OVERALL_A_SECOND || inChat.length > 0) throw tooManyRequests(1)
      overall.push(clock.now())
      inChat.push(clock.now())
    },
    checkWebhook: (botId) => {
      const set = lastSecond(`${botId} webhook`)
      if (set.length > 0) throw tooManyRequests(1)
      set.push(clock.now())
    },
    setLimits: (on) => {
      isLimited = on
      sent.clear()
    },
    limits: () => isLimited,
  }
}
