import { SendFailure } from "../../../outbox/failure"
import type { Delivery } from "../../../outbox/message"
import { registerNotice } from "../../../outbox/notice"

registerNotice({
  channel: "test",
  kind: "test.said",
  compose: ({ delivery }) => Promise.resolve(`hello ${delivery.recipient}`),
})
registerNotice({ channel: "test", kind: "test.nothing", compose: () => Promise.resolve(null) })
registerNotice({
  channel: "test",
  kind: "test.broken",
  compose: () => Promise.reject(new Error("anna@example.com is not there")),
})

/** Sends nothing but remembers the keys, and fails when it is told to. */
export const createSender = () => {
  let failure: SendFailure | undefined
  const sent: string[] = []
  return {
    sent,
    send: (_content: unknown, delivery: Delivery): Promise<void> => {
      if (failure) return Promise.reject(failure)
      sent.push(delivery.dedupeKey)
      return Promise.resolve()
    },
    failWith: (told: ConstructorParameters<typeof SendFailure>[0]) => {
      failure = new SendFailure(told)
    },
    recover: () => {
      failure = undefined
    },
  }
}

export const wanted = { channel: "test", limit: 10, leaseMs: 10_000, lateAfterMs: 60_000 }
