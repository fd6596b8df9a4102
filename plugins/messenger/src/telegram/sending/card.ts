import type { Database } from "../../database"

type Card = { chatId: string; card: string }

/** The message that shows a card in a chat. */
export const findCard = async (
  database: Database,
  { chatId, card }: Card,
): Promise<string | null> => {
  const { rows } = await database.query<{ message_id: string }>(
    "select message_id from telegram_card where chat_id = $1 and card = $2",
    [chatId, card],
  )
  return rows[0]?.message_id ?? null
}

export const keepCard = async (
  database: Database,
  { chatId, card, messageId }: Card & { messageId: number },
): Promise<void> => {
  await database.query(
    `insert into telegram_card (chat_id, card, message_id) values ($1, $2, $3)
     on conflict (chat_id, card) do update set message_id = excluded.message_id, sent_at = now()`,
    [chatId, card, messageId],
  )
}
