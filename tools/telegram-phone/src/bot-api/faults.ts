import type { Clock } from "../state/clock.ts"
import type { Random } from "../state/random.ts"
import type { Asked } from "./asked.ts"

/**
 * - `error`: the Bot API answers with `code` and, for 429, `retry_after`
 * - `drop`: the connection is cut
 * - `hang`: no answer, until the caller gives up
 * `after` the effect, the message was sent, and only the answer is lost.
 */
export type Fault = {
  kind: "error" | "drop" | "hang"
  moment?: "before" | "after"
  code?: number
  description?: string
  retry_after?: number
  /** Of which calls; every method, every chat where nothing is said. */
  method?: string
  chat_id?: number
  /** For so many calls; for ever where nothing is said. */
  times?: number
  /** For this part of them, from 0 to 1. */
  share?: number
}

export type KnownFault = Fault & { id: number; happened: number }

export type Faults = {
  add: (fault: Fault) => KnownFault
  list: () => KnownFault[]
  clear: () => void
  /** The fault that meets this call, if any. */
  meet: (asked: Asked) => KnownFault | undefined
  /** For how many seconds more the chat was told to wait; 0 if it has waited, or was told nothing. */
  stillToWait: (asked: Asked) => number
  toldToWait: (asked: Asked, seconds: number) => void
}

export const createFaults = ({ random, clock }: { random: Random; clock: Clock }): Faults => {
  let known: KnownFault[] = []
  let nextId = 1
  const waits = new Map<string, number>()

  const fits = (fault: Fault, { method, chatId }: Asked) =>
    (!fault.method || fault.method.toLowerCase() === method.toLowerCase()) &&
    (fault.chat_id === undefined || fault.chat_id === chatId)

  return {
    add: (fault) => {
      const one = { ...fault, id: nextId++, happened: 0 }
      known.push(one)
      return one
    },
    list: () => known,
    clear: () => {
      known = []
      waits.clear()
    },
    meet: (asked) => {
      const fault = known.find((one) => fits(one, asked) && random() < (one.share ?? 1))
      if (!fault) return undefined
      fault.happened += 1
      if (fault.happened === fault.times) known = known.filter((one) => one !== fault)
      return fault
    },
    stillToWait: (asked) => {
      const left = (waits.get(keyOf(asked)) ?? 0) - clock.now()
      return left > 0 ? Math.ceil(left / 1000) : 0
    },
    toldToWait: (asked, seconds) => {
      waits.set(keyOf(asked), clock.now() + seconds * 1000)
    },
  }
}

const keyOf = ({ botId, chatId, method }: Asked): string => `${botId} ${chatId ?? method}`
