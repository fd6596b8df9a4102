import type { Line } from "./line"
import type { Delivery } from "./message"

/** A way to reach people. What it sends is composed by the notice of the message's kind. */
export type Channel<Content> = {
  name: string
  /** How many sends may be under way at once, in one process. */
  concurrency: number
  /** How many may begin in a second, in one process; without it as many as there are. */
  perSecond?: number
  /** A send that has not ended by then counts as failed. */
  timeoutMs: number
  /** Where messages wait for their recipient's turn; without it the one that waits longest goes first. */
  line?: Line
  /** Resolves when the other side has taken it over, and throws a `SendFailure` otherwise. */
  send: (content: Content, delivery: Delivery) => Promise<void>
  close: () => Promise<void>
}
