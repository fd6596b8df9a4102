import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { TelegramLink } from "../../contracts/account/telegram"
import { accessForbidden } from "../../modules/access/errors"
import { demandRight } from "../access/demand-right"

type ChatRow = {
  first_name: string | null
  username: string | null
  linked_at: Date
  blocked: boolean
}

type RequestRow = {
  id: string
  first_name: string | null
  username: string | null
  expires_at: Date
}

const linkedChat = `
  select first_name, username, linked_at, blocked_at is not null as blocked
    from telegram_chat where person_id = $1`

// Whoever has only followed the link may have got it from anybody: they are shown when they said yes.
const openRequest = `
  select request.id, chat.first_name, chat.username, request.expires_at
    from account_telegram_request request
    join telegram_chat chat on chat.id = request.chat_id and chat.person_id is null
   where request.customer_id = $1 and request.kind = 'link'
     and request.accepted_at is not null and request.expires_at > now()`

const userOf = ({ first_name, username }: Pick<ChatRow, "first_name" | "username">) => ({
  first_name,
  username,
})

type Asked = { actor: Actor; botLink: (username: string) => string }

/** Whether somebody's Telegram is linked, and who waits to be. */
export const getTelegramLink = async (
  pool: Pool,
  { actor, botLink }: Asked,
): Promise<TelegramLink> => {
  demandRight(actor, "account.link_telegram")
  if (actor.kind !== "customer") throw accessForbidden()
  const [chats, requests, bots] = await Promise.all([
    pool.query<ChatRow>(linkedChat, [actor.id]),
    pool.query<RequestRow>(openRequest, [actor.id]),
    pool.query<{ username: string }>("select username from telegram_bot"),
  ])
  const [chat, request, bot] = [chats.rows[0], requests.rows[0], bots.rows[0]]
  const pending = chat ? undefined : request
  return {
    state: chat ? "linked" : pending ? "pending" : "none",
    user: chat ? userOf(chat) : null,
    linked_at: chat?.linked_at.toISOString() ?? null,
    blocked: chat?.blocked ?? false,
    request: pending
      ? { id: pending.id, ...userOf(pending), expires_at: pending.expires_at.toISOString() }
      : null,
    bot: bot ? { username: bot.username, url: botLink(bot.username) } : null,
  }
}
