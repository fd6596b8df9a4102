import type { View } from "../view"

/** What a notice for the channel `telegram` composes. */
export type TelegramContent = View & {
  /** It comes without a sound. */
  silent?: boolean
}
