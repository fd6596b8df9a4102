import { knexDatabase, linkChat, unlinkChat } from "@domovoy/messenger/runtime"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tell } from "./tell"
import { telegramNotLinked, telegramRequestOver, telegramTaken } from "../telegram-errors"
import { type Confirmation, useTelegramRequest } from "./telegram-requests"

type Link = { actor: string; customerId: string; chatId: string }

/** Who has told the bot where they are, and not the site, need not say it twice. */
const takeOverZone = async (transaction: Knex, link: Omit<Link, "actor">): Promise<void> => {
  await transaction.raw(
    `insert into account_profile as known (customer_id, locale, time_zone, notifications)
     select :customerId, 'ru', chat.time_zone, '{}'
       from telegram_chat chat where chat.id = :chatId and chat.time_zone is not null
     on conflict (customer_id) do update
        set time_zone = excluded.time_zone, updated_at = now()
      where known.time_zone is null`,
    { customerId: link.customerId, chatId: link.chatId },
  )
}

/** One chat, one customer: if two do it at once, the unique indexes of the chats let one through. */
export const linkTelegram = async (transaction: Knex, link: Link): Promise<void> => {
  const { chatId, customerId: personId } = link
  const outcome = await linkChat(knexDatabase(transaction), { chatId, personId })
  if (outcome === "taken") throw telegramTaken()
  await takeOverZone(transaction, link)
  const { actor } = link
  await tell(transaction, {
    event: "account.telegram_linked",
    actor,
    customerId: personId,
    data: { chat: chatId },
  })
}

export const confirmTelegram = async (
  transaction: Knex,
  { actor, ...confirmation }: Confirmation & { actor: string },
): Promise<void> => {
  const chatId = await useTelegramRequest(transaction, confirmation)
  if (chatId === null) throw telegramRequestOver()
  await linkTelegram(transaction, { actor, customerId: confirmation.customerId, chatId })
}

export const unlinkTelegram = async (
  transaction: Knex,
  { actor, customerId }: { actor: string; customerId: string },
): Promise<void> => {
  const chatId = await unlinkChat(knexDatabase(transaction), customerId)
  if (chatId === null) throw telegramNotLinked()
  await tell(transaction, {
    event: "account.telegram_unlinked",
    actor,
    customerId,
    data: { chat: chatId },
  })
}
