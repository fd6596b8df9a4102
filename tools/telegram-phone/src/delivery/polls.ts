import { EventEmitter, once } from "node:events"
import { conflict } from "../bot-api/failure.ts"

type Poll = { wake: () => void; end: () => void }

/** The long polls that wait; a bot has one. */
export type Polls = {
  /** Waits until there is something, the time is over, or the caller has gone. */
  wait: (botId: number, until: (wake: () => void) => () => void) => Promise<void>
  /** A second poll ends the first. */
  terminate: (botId: number) => void
  wake: (botId: number) => void
  /** Ends when a poll of the bot waits. */
  begun: (botId: number) => Promise<void>
}

const terminated = () =>
  conflict(
    "terminated by other getUpdates request; make sure that only one bot instance is running",
  )

export const createPolls = (): Polls => {
  const waiting = new Map<number, Poll>()
  const beginnings = new EventEmitter()
  return {
    wait: (botId, until) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(botId)
          giveUp()
        }
        const wake = () => {
          leave()
          resolve()
        }
        const end = () => {
          leave()
          reject(terminated())
        }
        waiting.set(botId, { wake, end })
        const giveUp = until(wake)
        beginnings.emit(`${botId}`)
      }),
    terminate: (botId) => waiting.get(botId)?.end(),
    wake: (botId) => waiting.get(botId)?.wake(),
    begun: async (botId) => {
      if (!waiting.has(botId)) await once(beginnings, `${botId}`)
    },
  }
}
