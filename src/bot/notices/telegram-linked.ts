import { findChatById, type Notice, type TelegramContent } from "@domovoy/messenger/runtime"
import type { Actor } from "../../contracts/access/actor"
import { readPoolOf } from "../../lib/database/read-pool"
import { getMaskedEmail } from "../../queries/account/get-masked-email"
import { textsIn } from "../texts/in-language"

const actor: Actor = { kind: "guest" }

/** Into the chat that a customer is linked with now. */
export const telegramLinked: Notice<TelegramContent> = {
  channel: "telegram",
  kind: "account.telegram_linked",
  compose: async ({ delivery, container }) => {
    const customerId = String(delivery.payload.customer_id)
    const pool = readPoolOf(container)
    // The chat may be somebody else's by now, or nobody's.
    const chat = await findChatById(pool, delivery.recipient)
    if (chat?.personId !== customerId) return null
    const email = await getMaskedEmail(pool, { actor, customerId })
    if (email === null) return null
    return { text: textsIn(delivery.locale === "en" ? "en" : "ru").notices.linked(email) }
  },
}

export const telegramUnlinked: Notice<TelegramContent> = {
  channel: "telegram",
  kind: "account.telegram_unlinked",
  compose: ({ delivery }) =>
    Promise.resolve({ text: textsIn(delivery.locale === "en" ? "en" : "ru").notices.unlinked }),
}
