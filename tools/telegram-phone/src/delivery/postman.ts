import type { Changes } from "../state/changes.ts"
import type { Clock } from "../state/clock.ts"
import type { Bot, PendingUpdate, Webhook } from "../state/world.ts"
import { type Outcome, post } from "./post.ts"
import { pendingUpdates } from "./pending-updates.ts"

const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 60_000
const LONGEST_RETRY_AFTER_S = 3600
const GONE_FOR_GOOD_MS = 23 * 3_600_000

/** Brings updates to webhooks: each queue in its order, one of it at a time, several queues at once. */
export type Postman = {
  deliver: (bot: Bot) => void
  /** The webhook is another one: what was put off for the old one is not waited for. */
  forget: (bot: Bot) => void
  stop: () => void
}

/** Of each queue: whether it is under way, when it is tried again, how long it waited last. */
type Round = { underWay: Set<string>; putOff: Map<string, () => void>; delays: Map<string, number> }
type Errand = { bot: Bot; webhook: Webhook; update: PendingUpdate }
type Parts = {
  clock: Clock
  changes: Changes
  /** What a webhook answered may be a call. */
  execute: (bot: Bot, body: string) => Promise<void>
}

export const createPostman = (parts: Parts): Postman => {
  const { clock, changes, execute } = parts
  const rounds = new Map<number, Round>()
  const stopping = new AbortController()

  const roundOf = ({ id }: Bot): Round => {
    const known = rounds.get(id)
    if (known) return known
    const round: Round = { underWay: new Set(), putOff: new Map(), delays: new Map() }
    rounds.set(id, round)
    return round
  }

  const deliver = (bot: Bot) => {
    const { webhook } = bot
    if (!webhook || stopping.signal.aborted) return
    const { underWay, putOff } = roundOf(bot)
    for (const update of heads(pendingUpdates(parts, bot))) {
      if (underWay.size >= webhook.maxConnections) return
      if (underWay.has(update.queue) || putOff.has(update.queue)) continue
      underWay.add(update.queue)
      void bring({ bot, webhook, update })
    }
  }

  const bring = async (errand: Errand) => {
    const { bot, webhook, update } = errand
    const round = roundOf(bot)
    const outcome = await post(errand, stopping.signal)
    round.underWay.delete(update.queue)
    if (stopping.signal.aborted) return
    if (outcome.delivered) {
      bot.updates = bot.updates.filter(({ id }) => id !== update.id)
      round.delays.delete(update.queue)
      webhook.goneSince = null
      await execute(bot, outcome.body ?? "")
    } else if (bot.webhook === webhook) {
      noteFailure(errand, outcome, clock.now())
      tryAgainLater(errand, round, outcome)
    }
    changes.tell({ what: "queue", botId: bot.id })
    deliver(bot)
  }

  const tryAgainLater = ({ bot, update }: Errand, round: Round, outcome: Outcome) => {
    const { queue } = update
    const delay = Math.min((round.delays.get(queue) ?? FIRST_DELAY_MS / 2) * 2, LONGEST_DELAY_MS)
    round.delays.set(queue, delay)
    const asked = Math.min(outcome.retryAfter ?? 0, LONGEST_RETRY_AFTER_S) * 1000
    const giveUp = clock.at(clock.now() + (asked || delay), () => {
      round.putOff.delete(queue)
      deliver(bot)
    })
    round.putOff.set(queue, giveUp)
  }

  return {
    deliver,
    forget: (bot) => {
      for (const giveUp of roundOf(bot).putOff.values()) giveUp()
      rounds.delete(bot.id)
    },
    stop: () => {
      stopping.abort()
    },
  }
}

const heads = (updates: PendingUpdate[]): PendingUpdate[] =>
  [...new Map(updates.toReversed().map((update) => [update.queue, update])).values()].toSorted(
    (one, other) => one.id - other.id,
  )

const noteFailure = ({ bot, webhook }: Errand, { error, gone }: Outcome, now: number) => {
  webhook.lastErrorAt = now
  webhook.lastError = error ?? null
  webhook.goneSince = gone ? (webhook.goneSince ?? now) : null
  if (webhook.goneSince !== null && now - webhook.goneSince >= GONE_FOR_GOOD_MS) bot.webhook = null
}
