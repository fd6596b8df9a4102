import type { Database } from "../database"
import { languageOf, type Language } from "./language"

/** In which language somebody is spoken to, and where they are; null if they have not said. */
export type Tastes = { language: Language; timeZone: string | null }

/** Whom the bot talks with. `personId` is whoever the shop has linked to it. */
export type Chat = Tastes & {
  id: string
  telegramId: string
  personId: string | null
  username: string | null
  firstName: string | null
}

type Row = {
  id: string
  telegram_id: string
  person_id: string | null
  username: string | null
  first_name: string | null
  language: string | null
  language_code: string | null
  time_zone: string | null
}

export const CHAT_COLUMNS = `
  chat.id, chat.telegram_id, chat.person_id, chat.username, chat.first_name, chat.language,
  chat.language_code, chat.time_zone`

export const chatOf = (row: Row): Chat => ({
  id: row.id,
  telegramId: row.telegram_id,
  personId: row.person_id,
  username: row.username,
  firstName: row.first_name,
  language: languageOf(row.language, row.language_code),
  timeZone: row.time_zone,
})

export type ChatRow = Row

const findChat = async (
  database: Database,
  column: "id" | "telegram_id" | "person_id",
  value: string,
): Promise<Chat | null> => {
  const { rows } = await database.query<Row>(
    `select ${CHAT_COLUMNS} from telegram_chat chat where chat.${column} = $1`,
    [value],
  )
  return rows[0] ? chatOf(rows[0]) : null
}

/** Somebody the bot will know before they have spoken to it; null if it does already. */
export const meetUser = async (
  database: Database,
  user: { telegramId: number; username?: string | undefined; firstName?: string | undefined },
): Promise<string | null> => {
  const { rows } = await database.query<{ id: string }>(
    `insert into telegram_chat (telegram_id, username, first_name) values ($1, $2, $3)
     on conflict (telegram_id) do nothing returning id`,
    [user.telegramId, user.username ?? null, user.firstName ?? null],
  )
  return rows[0]?.id ?? null
}

export const findChatById = (database: Database, id: string) => findChat(database, "id", id)

export const findChatOfUser = (database: Database, telegramId: string) =>
  findChat(database, "telegram_id", telegramId)

/** By which chat somebody is told things: none if they have none, or have blocked the bot. */
export const findChatToTell = async (
  database: Database,
  personId: string,
): Promise<Chat | null> => {
  const { rows } = await database.query<Row>(
    `select ${CHAT_COLUMNS} from telegram_chat chat
      where chat.person_id = $1 and chat.blocked_at is null`,
    [personId],
  )
  return rows[0] ? chatOf(rows[0]) : null
}

const UNIQUE_VIOLATION = "23505"

/** `taken`: the chat is somebody else's, or the person has another one. */
export const linkChat = async (
  database: Database,
  { chatId, personId }: { chatId: string; personId: string },
): Promise<"linked" | "taken"> => {
  try {
    const { rowCount } = await database.query(
      `update telegram_chat set person_id = $2, linked_at = now()
        where id = $1 and person_id is null`,
      [chatId, personId],
    )
    return rowCount === 1 ? "linked" : "taken"
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return "taken"
    throw error
  }
}

/** Tells which chat it was. */
export const unlinkChat = async (database: Database, personId: string): Promise<string | null> => {
  const { rows } = await database.query<{ id: string }>(
    `update telegram_chat set person_id = null, linked_at = null where person_id = $1
     returning id`,
    [personId],
  )
  return rows[0]?.id ?? null
}

export const markBlocked = async (database: Database, chatId: string): Promise<void> => {
  await database.query(
    "update telegram_chat set blocked_at = coalesce(blocked_at, now()) where id = $1",
    [chatId],
  )
}

type Settings = { language?: Language; timeZone?: string }

export const keepChatSettings = async (
  database: Database,
  chatId: string,
  { language, timeZone }: Settings,
): Promise<void> => {
  await database.query(
    `update telegram_chat
        set language = coalesce($2, language), time_zone = coalesce($3, time_zone)
      where id = $1`,
    [chatId, language ?? null, timeZone ?? null],
  )
}
