import type { Database } from "../../database"
import { deliveriesOf, delivered, type DeliveryRow } from "../../outbox/hold"
import type { Line } from "../../outbox/line"

const CLAIM = `
  update outbox_message as message
     set wake_at = now() + $2 * interval '1 millisecond',
         claim = (select nextval('outbox_claim')),
         attempts = attempts + 1
    from telegram_claim($1, $2 * interval '1 millisecond') as head (id)
   where message.id = head.id and message.state = 'pending'
  returning ${delivered("$3")}`

/** Telegram wants a second between two messages to one chat. */
const REST_MS = 1_000

export const telegramLine: Line = {
  restMs: REST_MS,
  claim: async (database, { limit, leaseMs, lateAfterMs }) => {
    const { rows } = await database.query<DeliveryRow>(CLAIM, [limit, leaseMs, lateAfterMs])
    return deliveriesOf(rows)
  },
  release: async (database, { recipient, restMs }) => {
    await database.query("select telegram_release($1, $2 * interval '1 millisecond')", [
      recipient,
      restMs,
    ])
  },
}

/** Telegram has said for how long it takes nothing more for a chat, whoever writes into it. */
export const tellChatToWait = async (
  database: Database,
  { chatId, waitMs }: { chatId: string; waitMs: number },
): Promise<void> => {
  await database.query("select telegram_tell_to_wait($1, $2 * interval '1 millisecond')", [
    chatId,
    waitMs,
  ])
}
