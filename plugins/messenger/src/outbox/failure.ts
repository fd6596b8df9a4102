type Scope = "message" | "recipient" | "gone" | "refused" | "channel"

/**
 * What a channel throws when it could not send.
 * - `message`: something about this message; it is tried again, later each time, and then is dead.
 * - `recipient`: nothing can be sent to this recipient now; what waits for them keeps its order. No
 *   attempt is counted if the other side said for how long.
 * - `gone`: the recipient does not want to be reached this way; it is dropped.
 * - `refused`: it will never be accepted; it is dead at once.
 * - `channel`: nothing can be sent this way now; all wait, and no attempt is counted.
 */
export class SendFailure extends Error {
  readonly scope: Scope
  /** Short and stable; of what the other side said only numbers, because it quotes addresses. */
  readonly code: string
  readonly retryAfterMs: number | undefined

  constructor(options: { scope: Scope; code: string; retryAfterMs?: number; cause?: unknown }) {
    super(options.code, { cause: options.cause })
    this.name = "SendFailure"
    this.scope = options.scope
    this.code = options.code
    this.retryAfterMs = options.retryAfterMs
  }
}

/** Whatever was thrown, as something to act upon. */
export const asFailure = (error: unknown, code: string): SendFailure =>
  error instanceof SendFailure ? error : new SendFailure({ scope: "message", code, cause: error })
