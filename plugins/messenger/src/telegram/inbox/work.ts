import type { Update } from "telegraf/types"
import type { Database } from "../../database"
import type { Answer } from "../talk/answer"
import { CHAT_COLUMNS, chatOf, type Chat, type ChatRow } from "../chat"
import { TURNS_PER_SECOND } from "../sending/turns"

/** Something that was said, or answers that are still to be given. */
export type Work = { updateId: string; telegramId: string; attempts: number }

/** What is next in each chat that is not busy and may be written to, longest waiting first. */
export const findWork = async (
  database: Database,
  { botId, busy, limit }: { botId: string; busy: string[]; limit: number },
): Promise<Work[]> => {
  const { rows } = await database.query<Work>(
    `select update_id as "updateId", telegram_id as "telegramId", attempts
       from telegram_inbox one
      where bot_id = $1 and state <> 'done' and wake_at <= now()
        and telegram_id <> all($2::bigint[])
        and not exists (
          select from telegram_inbox earlier
           where earlier.telegram_id = one.telegram_id and earlier.bot_id = $1
             and earlier.state <> 'done' and earlier.update_id < one.update_id)
        and not exists (
          select from telegram_chat chat join telegram_line line on line.chat_id = chat.id
           where chat.telegram_id = one.telegram_id and line.told_until > now())
      order by update_id limit $3`,
    [botId, busy, limit],
  )
  return rows
}

type Key = { botId: string; updateId: string }

export type Said = { update: Update; chat: Chat }

/** What was said, for as long as the transaction lasts nobody else's to answer; null if it has been. */
export const takeSaid = async (
  database: Database,
  { botId, updateId }: Key,
): Promise<Said | null> => {
  const { rows } = await database.query<ChatRow & { payload: Update }>(
    `select one.payload, ${CHAT_COLUMNS}
       from telegram_inbox one join telegram_chat chat using (telegram_id)
      where one.bot_id = $1 and one.update_id = $2 and one.state = 'received'
        for update of one skip locked`,
    [botId, updateId],
  )
  const [row] = rows
  return row ? { update: row.payload, chat: chatOf(row) } : null
}

/** What was said is forgotten with it. */
export const keepAnswers = async (
  database: Database,
  { botId, updateId }: Key,
  answers: Answer[],
): Promise<void> => {
  await database.query(
    `update telegram_inbox
        set state = 'answering', payload = null, answers = $3, given = 0, attempts = 0
      where bot_id = $1 and update_id = $2 and state = 'received'`,
    [botId, updateId, JSON.stringify(answers)],
  )
}

export type Answers = { answers: Answer[]; given: number; attempts: number; chatId: string }

export const findAnswers = async (
  database: Database,
  { botId, updateId }: Key,
): Promise<Answers | null> => {
  const { rows } = await database.query<Answers>(
    `select one.answers, one.given, one.attempts, chat.id as "chatId"
       from telegram_inbox one join telegram_chat chat using (telegram_id)
      where one.bot_id = $1 and one.update_id = $2 and one.state = 'answering'`,
    [botId, updateId],
  )
  return rows[0] ?? null
}

/** Messages that Telegram has taken since that was last noted. */
type Sent = { chatId: string; messages: number }

// Answers wait for no turn, but what is in the outbox waits for theirs; for the same chat, a second.
const NOTED = `
  rested as (
    insert into telegram_line as line (chat_id, rest_until)
      select $3, now() + interval '1 second' where $4 > 0
    on conflict (chat_id) do update
      set rest_until = greatest(line.rest_until, excluded.rest_until)),
  paced as (
    update telegram_pace
       set next_at = greatest(next_at, clock_timestamp())
                     + $4 * interval '1 second' / ${TURNS_PER_SECOND}
     where $4 > 0),
  counted as (update telegram_chat set sent = sent + $4 where id = $3 and $4 > 0)`

export const keepGiven = async (
  database: Database,
  { botId, updateId }: Key,
  { given, chatId, messages }: Sent & { given: number },
): Promise<void> => {
  await database.query(
    `with ${NOTED}
     update telegram_inbox set given = $5
      where bot_id = $1 and update_id = $2 and state = 'answering'`,
    [botId, updateId, chatId, messages, given],
  )
}

export const finish = async (
  database: Database,
  { botId, updateId }: Key,
  { chatId, messages }: Sent,
): Promise<void> => {
  await database.query(
    `with ${NOTED}
     update telegram_inbox set state = 'done', answers = null
      where bot_id = $1 and update_id = $2`,
    [botId, updateId, chatId, messages],
  )
}

/** All of the chat waits with it, so that nothing is said out of turn. */
export const postponeWork = async (
  database: Database,
  { botId, updateId }: Key,
  { delayMs, counts }: { delayMs: number; counts: boolean },
): Promise<void> => {
  await database.query(
    `update telegram_inbox
        set wake_at = now() + $3 * interval '1 millisecond', attempts = attempts + $4
      where bot_id = $1 and update_id = $2`,
    [botId, updateId, delayMs, counts ? 1 : 0],
  )
}
