import { localizeHref } from "../paraglide/runtime"
import { accountAction } from "./account-action.server"
import { askStore } from "./ask-store.server"
import { confirmTelegramPress, openBotPress, unlinkTelegramPress } from "./forms/press"
import { telegramCodeForm } from "./forms/telegram"

const LINK = "/store/customers/me/telegram-link"

const confirm = async (body: object) => {
  await askStore(`${LINK}/confirm`, { method: "POST", body })
  return { to: localizeHref("/account/telegram?done=telegram_linked") }
}

/** The link works once, so it is made when it is followed. */
export const openBot = accountAction(openBotPress, async () => {
  const { url } = await askStore<{ url: string }>(LINK, { method: "POST" })
  return { to: url, anew: true }
})

export const confirmTelegram = accountAction(confirmTelegramPress, ({ id = "" }) =>
  confirm({ request_id: id }),
)

export const typeTelegramCode = accountAction(telegramCodeForm, ({ code = "" }) =>
  confirm({ code: code.trim() }),
)

export const unlinkTelegram = accountAction(unlinkTelegramPress, async () => {
  await askStore(LINK, { method: "DELETE" })
  return { to: localizeHref("/account/telegram?done=telegram_unlinked") }
})
