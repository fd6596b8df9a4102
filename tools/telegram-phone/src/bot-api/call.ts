import type { Machine } from "../state/machine.ts"
import type { Bot } from "../state/world.ts"
import type { Params } from "./params.ts"

/** One call of a method by a bot. */
export type Call = {
  machine: Machine
  bot: Bot
  method: string
  params: Params
  /** Ends when the caller has gone. */
  signal: AbortSignal
}

export type Method = (call: Call) => unknown
