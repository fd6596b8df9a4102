import type { Database } from "../database"
import type { Delivery } from "./message"

/** How long a worker that has fallen silent keeps its messages. */
export const LEASE_MS = 10_000

export type DeliveryRow = Omit<Delivery, "dedupeKey" | "dueAt"> & {
  dedupe_key: string
  due_at: Date
}

/** What a claim tells of a message; late after so many milliseconds. */
export const delivered = (lateAfterMs: string): string => `
  message.id, message.channel, message.recipient, message.kind, message.payload,
  message.locale, message.card, message.dedupe_key, message.due_at, message.attempts, message.claim,
  coalesce(message.expires_at <= now(), false) as expired,
  message.card is not null and exists (
    select from outbox_message newer
     where newer.recipient = message.recipient and newer.card = message.card
       and newer.channel = message.channel and newer.id > message.id
       and newer.state in ('pending', 'sent') and newer.due_at <= now()) as superseded,
  message.due_at < now() - ${lateAfterMs} * interval '1 millisecond' as late`

const CLAIM = `
  with lost as materialized (
    select id from outbox_message
     where channel = $1 and state = 'pending' and claim is not null and wake_at <= now()
     order by wake_at
     limit $2
       for update skip locked),
  in_line as materialized (
    select id from outbox_message
     where channel = $1 and state = 'pending' and claim is null and wake_at <= now()
     order by wake_at, id
     limit $2 - (select count(*) from lost)
       for update skip locked),
  next as (select id from lost union all select id from in_line)
  update outbox_message as message
     set wake_at = now() + $3 * interval '1 millisecond',
         claim = (select nextval('outbox_claim')),
         attempts = attempts + 1
    from next
   where message.id = next.id
  returning ${delivered("$4")}`

export const deliveriesOf = (rows: DeliveryRow[]): Delivery[] =>
  rows
    .map(({ dedupe_key, due_at, ...row }) => ({ ...row, dedupeKey: dedupe_key, dueAt: due_at }))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())

export type Claiming = { channel: string; limit: number; leaseMs: number; lateAfterMs: number }

/** Takes what a lost worker has left, then the messages that have waited longest, as many as asked for, each for one worker alone. */
export const claim = async (database: Database, wanted: Claiming): Promise<Delivery[]> => {
  const { channel, limit, leaseMs, lateAfterMs } = wanted
  const values = [channel, limit, leaseMs, lateAfterMs]
  const { rows } = await database.query<DeliveryRow>(CLAIM, values)
  return deliveriesOf(rows)
}

/** Keeps them for another while; returns the ids of those that are still ours. */
export const prolong = async (
  database: Database,
  { deliveries, leaseMs }: { deliveries: Delivery[]; leaseMs: number },
): Promise<Set<string>> => {
  const { rows } = await database.query<{ id: string }>(
    `update outbox_message as message set wake_at = now() + $3 * interval '1 millisecond'
       from unnest($1::bigint[], $2::bigint[]) as held (id, claim)
      where message.id = held.id and message.claim = held.claim and message.state = 'pending'
     returning message.id`,
    [deliveries.map(({ id }) => id), deliveries.map((held) => held.claim), leaseMs],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Untouched messages go back to the line as if nobody had taken them. */
export const giveBack = async (database: Database, deliveries: Delivery[]): Promise<void> => {
  await database.query(
    `update outbox_message as message
        set wake_at = message.due_at, claim = null, attempts = attempts - 1
       from unnest($1::bigint[], $2::bigint[]) as held (id, claim)
      where message.id = held.id and message.claim = held.claim and message.state = 'pending'`,
    [deliveries.map(({ id }) => id), deliveries.map((held) => held.claim)],
  )
}
