import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PoolClient } from "pg"
import { deadlineAfterWarning, deadlineOf, warningMs } from "../domain/deadline"

export type Deadline = { order_id: string; expires_at: Date; warned: boolean }

type Placed = { orderId: string; at: Date }

const MOST_AT_ONCE = 500

/** Of what has become an order; a draft is none. The first deadline stands. */
export const setDeadlines = async (
  client: PoolClient,
  { placed, unpaidHours }: { placed: Placed[]; unpaidHours: number },
): Promise<void> => {
  await client.query(
    `insert into checkout_deadline (order_id, expires_at)
     select placed.id, wanted.expires_at
       from unnest($1::text[], $2::timestamptz[]) wanted (order_id, expires_at)
       join "order" placed on placed.id = wanted.order_id
        and placed.deleted_at is null and not placed.is_draft_order and placed.canceled_at is null
     on conflict do nothing`,
    [
      placed.map(({ orderId }) => orderId),
      placed.map(({ at }) => deadlineOf(at, unpaidHours).toISOString()),
    ],
  )
}

export const listDueOrders = async (
  knex: Knex,
  { now, unpaidHours }: { now: Date; unpaidHours: number },
): Promise<string[]> => {
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(
    `select order_id from checkout_deadline
      where expires_at <= :now or (warned_at is null and expires_at <= :warned)
      order by expires_at, order_id limit :most`,
    { now, warned: new Date(now.getTime() + warningMs(unpaidHours)), most: MOST_AT_ONCE },
  )
  return rows.map(({ order_id }) => order_id)
}

export const findDeadline = async (knex: Knex, orderId: string): Promise<Deadline | null> => {
  const { rows } = await knex.raw<{ rows: Deadline[] }>(
    `select order_id, expires_at, warned_at is not null as warned from checkout_deadline
      where order_id = ?`,
    [orderId],
  )
  return rows[0] ?? null
}

type Warned = { deadline: Deadline; now: Date; unpaidHours: number }

export const warnOfDeadline = async (
  transaction: Knex.Transaction,
  { deadline: { order_id, expires_at }, now, unpaidHours }: Warned,
): Promise<void> => {
  await transaction("checkout_deadline")
    .where({ order_id })
    .update({
      warned_at: now,
      expires_at: deadlineAfterWarning(expires_at, { warnedAt: now, unpaidHours }),
    })
  await transaction.raw(
    "select journal_append('checkout', 'checkout.order_expiring', null, ?, '{}')",
    [order_id],
  )
}

export const forgetDeadline = async (knex: Knex, orderId: string): Promise<void> => {
  await knex("checkout_deadline").where({ order_id: orderId }).delete()
}
