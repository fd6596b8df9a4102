import type { TelegramUser, TelegramUserList } from "../../contracts/account/telegram"
import { sdk } from "./sdk"

export const fetchTelegramUsers = (query: Record<string, string | number>) =>
  sdk.client.fetch<TelegramUserList>("/admin/telegram-users", { query })

export const unlinkTelegramUser = (id: string) =>
  sdk.client.fetch<{ telegram_user: TelegramUser }>(`/admin/telegram-users/${id}/link`, {
    method: "DELETE",
  })
