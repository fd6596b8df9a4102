/** Ids and other plain facts that say nothing about a person by themselves. */
export type Payload = Record<string, string | number | boolean | null>

export type NewMessage = {
  channel: string
  /** Whom it is for: an id that the notice can look up when the message goes out, no address. */
  recipient: string
  /** Which notice writes it. */
  kind: string
  payload?: Payload
  locale?: string
  /** A second message with the same key is not a second message. */
  dedupe_key: string
  due_at?: Date | string
  /** When nobody wants to hear it any more. */
  expires_at?: Date | string
  /**
   * What it shows the present state of, such as `order:order_7`. A newer message of the same card
   * takes the place of one that still waits; where the channel can, one message is changed again and
   * again.
   */
  card?: string
}

/** A message in the hands of a worker. */
export type Delivery = {
  id: string
  channel: string
  recipient: string
  kind: string
  payload: Payload
  locale: string | null
  card: string | null
  dedupeKey: string
  dueAt: Date
  expired: boolean
  /** A newer state of its card has been shown or is about to be. */
  superseded: boolean
  /** It goes out so long after it was due that it should say so. */
  late: boolean
  /** This one included. */
  attempts: number
  claim: string
}
