import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import {
  ALWAYS_BY_MAIL,
  DEFAULT_NOTIFICATIONS,
  type NoticeChannel,
  type NoticeSubject,
  type NotificationChoice,
} from "../../contracts/account/notifications"
import { demandRight } from "../access/demand-right"

type Wish = {
  subject: NoticeSubject
  channel: NoticeChannel
  /** A customer for a mail, a chat for Telegram. */
  recipient: string
}

const whose: Record<NoticeChannel, string> = {
  mail: "customer_id = $1",
  telegram: "customer_id = (select person_id from telegram_chat where id::text = $1)",
}

/** What the recipient has chosen, or what the shop does where they have chosen nothing. */
export const isNoticeWanted = async (
  pool: Pool,
  { actor, wish: { subject, channel, recipient } }: { actor: Actor; wish: Wish },
): Promise<boolean> => {
  demandRight(actor, "account.link")
  if (channel === "mail" && ALWAYS_BY_MAIL.includes(subject)) return true
  const { rows } = await pool.query<{ notifications: Partial<NotificationChoice> | null }>(
    `select notifications from account_profile where ${whose[channel]}`,
    [recipient],
  )
  const chosen = { ...DEFAULT_NOTIFICATIONS, ...rows[0]?.notifications }
  return chosen[subject].includes(channel)
}
