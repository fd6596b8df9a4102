import type { MedusaContainer } from "@medusajs/framework/types"
import type { Delivery } from "./message"

type Asked = { delivery: Delivery; container: MedusaContainer }

/** Writes the messages of one kind for one channel. */
export type Notice<Content> = {
  channel: string
  kind: string
  /**
   * Called when the message goes out: the place to look names, addresses and sums up, and to make
   * links that work once. May be called again for the same message after a failure. Nothing to say
   * any more is `null`.
   */
  compose: (asked: Asked) => Promise<Content | null>
}

const notices = new Map<string, Notice<unknown>>()

const keyOf = ({ channel, kind }: { channel: string; kind: string }) => `${channel} ${kind}`

/** Called once for each notice while the application is being loaded. */
export const registerNotice = <Content>(notice: Notice<Content>): void => {
  const key = keyOf(notice)
  if (notices.has(key)) throw new Error(`There already is a notice for ${key}`)
  notices.set(key, notice)
}

export const findNotice = (of: { channel: string; kind: string }): Notice<unknown> | undefined =>
  notices.get(keyOf(of))
