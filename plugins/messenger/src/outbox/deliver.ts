import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Database } from "../database"
import { withDeadline } from "../deadline"
import type { Channel } from "./channel"
import { asFailure, SendFailure } from "./failure"
import type { OutboxLog } from "./log"
import type { Delivery } from "./message"
import { findNotice } from "./notice"
import { delayBefore, MOST_ATTEMPTS } from "./retry"
import { markSent, postpone, settle } from "./settle"

type Means = {
  database: Database
  container: MedusaContainer
  channel: Channel<never>
  log: OutboxLog
  random: () => number
  firstDelayMs?: number
  isStopping: () => boolean
}

/**
 * `rest`: the channel should rest, for so many milliseconds or, if it did not say, for a while.
 * `restOfRecipient`: what comes next for the same recipient waits for so long.
 */
type Settled = { rest?: number | null; restOfRecipient?: number }
export type Outcome = Pick<Settled, "rest">

const SETTLE_TRIES = 60
const SETTLE_PAUSE_MS = 500

const compose = async (delivery: Delivery, container: MedusaContainer): Promise<unknown> => {
  const notice = findNotice(delivery)
  if (!notice) throw new SendFailure({ scope: "message", code: "notice_unknown" })
  try {
    return await notice.compose({ delivery, container })
  } catch (error) {
    throw asFailure(error, "notice_failed")
  }
}

/** What came of it must be written down even if the database is away for a while. */
const keep = async (write: () => Promise<void>, { isStopping }: Means): Promise<boolean> => {
  for (let tried = 1; ; tried += 1) {
    try {
      await write()
      return true
    } catch {
      if (tried >= SETTLE_TRIES || isStopping()) return false
      await sleep(SETTLE_PAUSE_MS)
    }
  }
}

const attempt = async (delivery: Delivery, means: Means): Promise<"sent" | "empty"> => {
  const { channel, container } = means
  const send = async () => {
    const content = await compose(delivery, container)
    if (content === null) return "empty"
    await channel.send(content as never, delivery).catch((error: unknown) => {
      throw asFailure(error, "send_failed")
    })
    return "sent"
  }
  return withDeadline(send(), {
    milliseconds: channel.timeoutMs,
    late: () => new SendFailure({ scope: "message", code: "send_timeout" }),
  })
}

const bury = async (delivery: Delivery, code: string, means: Means): Promise<Settled> => {
  const { database, log } = means
  log.dead(delivery, code)
  await keep(() => settle(database, { delivery, state: "dead", code }), means)
  return {}
}

const drop = async (delivery: Delivery, code: string, means: Means): Promise<Settled> => {
  const { database, log } = means
  log.dropped(delivery, code)
  await keep(() => settle(database, { delivery, state: "dropped", code }), means)
  return {}
}

const isGivenUp = ({ scope, retryAfterMs }: SendFailure, { attempts }: Delivery) =>
  attempts >= MOST_ATTEMPTS &&
  (scope === "message" || (scope === "recipient" && retryAfterMs === undefined))

/** When it is tried again, and who waits for it. */
const delaysOf = ({ scope, retryAfterMs }: SendFailure, ownDelay: number) => {
  const delay = retryAfterMs ?? ownDelay
  if (scope === "channel") {
    const told = retryAfterMs ?? 0
    return { delayMs: told, restOfRecipient: told, rest: retryAfterMs ?? null }
  }
  if (scope === "recipient") return { delayMs: 0, restOfRecipient: delay }
  return { delayMs: delay }
}

const actUpon = async (
  delivery: Delivery,
  failure: SendFailure,
  means: Means,
): Promise<Settled> => {
  const { database, log, random, firstDelayMs: firstMs } = means
  const { scope, code, retryAfterMs } = failure
  if (scope === "gone") return drop(delivery, code, means)
  if (scope === "refused" || isGivenUp(failure, delivery)) return bury(delivery, code, means)
  const delayed = { attempt: delivery.attempts, random, ...(firstMs ? { firstMs } : {}) }
  const ownDelay = delayBefore(delayed)
  const { delayMs, ...outcome } = delaysOf(failure, ownDelay)
  log.postponed(delivery, code)
  const counts = scope === "message" || (scope === "recipient" && retryAfterMs === undefined)
  await keep(() => postpone(database, { delivery, code, delayMs, counts }), means)
  return outcome
}

const settleOne = async (delivery: Delivery, means: Means): Promise<Settled> => {
  const { database, channel, log } = means
  // Whoever had it so often has never come back to tell how it went.
  if (delivery.attempts > MOST_ATTEMPTS) return bury(delivery, "worker_lost", means)
  if (delivery.expired) return drop(delivery, "expired", means)
  if (delivery.superseded) return drop(delivery, "superseded", means)
  try {
    if ((await attempt(delivery, means)) === "empty") return await drop(delivery, "empty", means)
  } catch (error) {
    return actUpon(delivery, asFailure(error, "send_failed"), means)
  }
  const kept = await keep(() => markSent(database, delivery), means)
  if (kept) log.sent(delivery)
  else log.unsettled(delivery)
  return { restOfRecipient: channel.line?.restMs ?? 0 }
}

/** Sends one message and writes down what came of it. Never throws. */
export const deliver = async (delivery: Delivery, means: Means): Promise<Outcome> => {
  const { restOfRecipient = 0, ...outcome } = await settleOne(delivery, means)
  const { database, channel } = means
  const { recipient } = delivery
  // If this fails the lease of the recipient runs out.
  await keep(
    async () => channel.line?.release(database, { recipient, restMs: restOfRecipient }),
    means,
  )
  return outcome
}
