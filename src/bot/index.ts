import type { Language } from "@domovoy/messenger/runtime"
import type { Conversation } from "@domovoy/messenger/telegram"
import { readPoolOf } from "../lib/database/read-pool"
import { registerNotice } from "../notices/register-notice"
import { getTastesOfPerson } from "../queries/account/get-tastes-of-person"
import { setZone } from "./dialogs/settings/set-zone"
import { orderNewsMessages } from "./notices/order-news"
import { telegramLinked, telegramUnlinked } from "./notices/telegram-linked"
import { accountActions, accountCommands, followLink } from "./screens/account"
import { menuCommands, showMenu } from "./screens/menu"
import { settingsActions } from "./screens/settings"
import { shopActions } from "./screens/shop"
import type { Shop } from "./shop"
import { textsIn } from "./texts/in-language"

const described = ["start", "help", "login", "cancel"] as const

/** All that this shop's bot says and understands. */
export const createConversation = (shop: Shop): Conversation => ({
  commands: {
    start: async ({ talk, argument }) => {
      if (argument === "") showMenu(shop, talk)
      else await followLink(talk, argument, shop)
    },
    ...menuCommands,
    ...accountCommands(shop),
  },
  actions: { ...shopActions(shop), ...accountActions(shop), ...settingsActions },
  dialogs: [setZone],
  tastesOf: ({ id, container }) => getTastesOfPerson(readPoolOf(container), id),
  showMenu: (talk) => {
    showMenu(shop, talk)
  },
  describeCommands: (language: Language) =>
    described.map((command) => ({ command, description: textsIn(language).commands[command] })),
  notUnderstood: (language) => textsIn(language).notUnderstood,
})

/** Everything that the shop writes into chats. */
export const registerTelegramNotices = (settings: { shop: Shop; shopTimeZone: string }): void => {
  registerNotice(telegramLinked)
  registerNotice(telegramUnlinked)
  for (const message of orderNewsMessages(settings)) registerNotice(message)
}
