import { enqueue, unlinkChat, type NewMessage } from "@domovoy/messenger/runtime"
import type { PoolClient } from "pg"
import type { Consumer } from "../lib/journal/consumer"
import type { Fact } from "../lib/journal/fact"

const NEWS_HOURS = 72

const localeOf = async (
  transaction: PoolClient,
  { chatId, customerId }: { chatId: string; customerId: string },
): Promise<string> => {
  const { rows } = await transaction.query<{ locale: string | null }>(
    `select coalesce(profile.locale, chat.language, left(chat.language_code, 2)) as locale
       from telegram_chat chat left join account_profile profile on profile.customer_id = $2
      where chat.id = $1`,
    [chatId, customerId],
  )
  return rows[0]?.locale === "en" ? "en" : "ru"
}

/** By every way the customer has: somebody else may have done it. */
const tellBoth = async (transaction: PoolClient, fact: Fact): Promise<void> => {
  const chatId = String(fact.data.chat)
  const common = {
    kind: fact.event,
    locale: await localeOf(transaction, { chatId, customerId: fact.subject }),
    payload: { customer_id: fact.subject },
    // Read again from the first fact, an old link is no news.
    expires_at: new Date(fact.at.getTime() + NEWS_HOURS * 3_600_000),
  }
  const messages: NewMessage[] = [
    { channel: "mail", recipient: fact.subject },
    { channel: "telegram", recipient: chatId },
  ].map((way) => ({ ...way, ...common, dedupe_key: `${fact.event}:${fact.seq}:${way.channel}` }))
  await enqueue(transaction, messages)
}

/** Whoever has no account any more is not written to in its name. */
const cutLink = async (transaction: PoolClient, { subject }: Fact): Promise<void> => {
  const chatId = await unlinkChat(transaction, subject)
  if (chatId === null) return
  await transaction.query(
    `select journal_append('account', 'account.telegram_unlinked', 'system', $1,
                           jsonb_build_object('chat', $2::text))`,
    [subject, chatId],
  )
}

/** What a seeding links, nobody awaits. */
const isNews = ({ event, actor }: Fact) =>
  event === "account.telegram_unlinked" ||
  (event === "account.telegram_linked" && !actor?.startsWith("system"))

/** Tells of Telegram links made and ended, and ends those of customers who are gone. */
export const telegramLinks: Consumer = {
  name: "telegram-links",
  topics: ["account", "customer"],
  apply: async (facts, { transaction }) => {
    for (const fact of facts) {
      if (isNews(fact)) await tellBoth(transaction, fact)
      else if (fact.event === "customer.deleted") await cutLink(transaction, fact)
    }
  },
}
