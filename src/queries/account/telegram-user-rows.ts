import { languageOfChat } from "@domovoy/messenger/runtime"
import type { TelegramUser } from "../../contracts/account/telegram"

export type TelegramUserRow = {
  id: string
  telegram_id: string
  first_name: string | null
  username: string | null
  language: string | null
  language_code: string | null
  linked_at: Date | null
  blocked_at: Date | null
  received: string
  sent: string
  last_seen_at: Date | null
  created_at: Date
  customer_id: string | null
  customer_name: string | null
  customer_email: string | null
}

export const telegramUserSource = `
  from telegram_chat chat
  left join customer on customer.id = chat.person_id and customer.deleted_at is null
  left join account_profile profile on profile.customer_id = customer.id`

export const telegramUserColumns = `
  chat.id, chat.telegram_id, chat.first_name, chat.username, chat.language_code,
  coalesce(profile.locale, chat.language) as language,
  chat.linked_at, chat.blocked_at, chat.received, chat.sent, chat.last_seen_at, chat.created_at,
  customer.id as customer_id, customer.email as customer_email,
  nullif(trim(concat_ws(' ', customer.first_name, customer.last_name)), '') as customer_name`

const instant = (date: Date | null) => date?.toISOString() ?? null

export const telegramUserOf = (row: TelegramUserRow): TelegramUser => ({
  id: row.id,
  telegram_id: Number(row.telegram_id),
  first_name: row.first_name,
  username: row.username,
  language: languageOfChat(row.language, row.language_code),
  customer:
    row.customer_id === null
      ? null
      : { id: row.customer_id, name: row.customer_name, email: row.customer_email },
  linked_at: instant(row.linked_at),
  blocked_at: instant(row.blocked_at),
  received: Number(row.received),
  sent: Number(row.sent),
  last_seen_at: instant(row.last_seen_at),
  created_at: row.created_at.toISOString(),
})
