import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { ListTelegramUsers, TelegramUserList } from "../../contracts/account/telegram"
import { demandRight } from "../access/demand-right"
import {
  telegramUserColumns,
  telegramUserOf,
  telegramUserSource,
  type TelegramUserRow,
} from "./telegram-user-rows"

const states = {
  linked: "chat.person_id is not null",
  unlinked: "chat.person_id is null",
  blocked: "chat.blocked_at is not null",
} as const

const searched = `concat_ws(' ', chat.telegram_id, chat.first_name, chat.username,
  customer.first_name, customer.last_name, customer.email)`

const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`

const filterOf = ({ q, state }: ListTelegramUsers) => {
  const words = q?.replace(/^@/, "").split(/\s+/).filter(Boolean) ?? []
  // Each word must be found somewhere.
  const conditions = words.map((_, index) => `${searched} ilike $${index + 1}`)
  if (state) conditions.push(states[state])
  return {
    where: conditions.length > 0 ? `where ${conditions.join(" and ")}` : "",
    values: words.map(containing),
  }
}

const totals = `
  select count(*)::int as "all", count(person_id)::int as linked, count(blocked_at)::int as blocked
    from telegram_chat`

/** Whom the bot talks with, those first who spoke last. */
export const listTelegramUsers = async (
  pool: Pool,
  { actor, asked }: { actor: Actor; asked: ListTelegramUsers },
): Promise<TelegramUserList> => {
  demandRight(actor, "account.read_telegram")
  const { where, values } = filterOf(asked)
  const { offset, limit } = asked
  const [found, counted, all] = await Promise.all([
    pool.query<TelegramUserRow>(
      `select ${telegramUserColumns} ${telegramUserSource} ${where}
        order by coalesce(chat.last_seen_at, chat.created_at) desc, chat.id
       offset $${values.length + 1} limit $${values.length + 2}`,
      [...values, offset, limit],
    ),
    pool.query<{ n: number }>(`select count(*)::int as n ${telegramUserSource} ${where}`, values),
    pool.query<TelegramUserList["totals"]>(totals),
  ])
  return {
    telegram_users: found.rows.map(telegramUserOf),
    count: counted.rows[0]?.n ?? 0,
    offset,
    limit,
    totals: all.rows[0] ?? { all: 0, linked: 0, blocked: 0 },
  }
}
