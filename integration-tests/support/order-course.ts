import type { Pool } from "pg"
import { asAdmin } from "./members"
import { until } from "./until"

type Items = { id: string; quantity: number }[]

const demand = async <Answer>(path: string, body: unknown): Promise<Answer> => {
  const answer = await asAdmin(path, body)
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`)
  return answer.json<Answer>()
}

/** What staff do with an order on Medusa's own page, by the same doors. */
export const staffOf = (order: string) => {
  const path = `/admin/orders/${order}`
  return {
    pack: async (items: Items): Promise<string> => {
      type Packed = { order: { fulfillments: { id: string; created_at: string }[] } }
      const { order: packed } = await demand<Packed>(
        `${path}/fulfillments?fields=id,*fulfillments`,
        { items },
      )
      const inTurn = packed.fulfillments.sort((one, other) =>
        one.created_at.localeCompare(other.created_at),
      )
      return inTurn.at(-1)?.id ?? ""
    },
    ship: (fulfilment: string, items: Items) =>
      demand(`${path}/fulfillments/${fulfilment}/shipments`, { items }),
    deliver: (fulfilment: string) =>
      demand(`${path}/fulfillments/${fulfilment}/mark-as-delivered`, {}),
    cancel: () => demand(`${path}/cancel`, {}),
  }
}

/** Gives money back as the dashboard does. */
export const refund = async (pool: Pool, order: string, amount: number): Promise<void> => {
  const { rows } = await pool.query<{ id: string }>(
    `select payment.id from payment join order_payment_collection link using (payment_collection_id)
      where link.order_id = $1 and payment.captured_at is not null`,
    [order],
  )
  await demand(`/admin/payments/${rows[0]?.id}/refund`, { amount })
}

/** Until all that there was to tell of an order has been told, or was no news any more. */
export const untilTold = (pool: Pool, { order, news }: { order: string; news: string }) =>
  until(async () => {
    const { rows } = await pool.query<{ asked: boolean; waits: boolean }>(
      `select coalesce(bool_or(payload ->> 'news' = $2), false) as asked,
              coalesce(bool_or(state = 'pending'), false) as waits
         from outbox_message where payload ->> 'order' = $1`,
      [order, news],
    )
    return rows[0]?.asked === true && !rows[0].waits
  }, 40_000)
