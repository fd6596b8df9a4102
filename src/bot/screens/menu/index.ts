import type { Conversation, Talk } from "@domovoy/messenger/telegram"
import { pack } from "@domovoy/messenger/telegram"
import { routes } from "../../routes"
import type { Shop } from "../../shop"
import { textsIn } from "../../texts/in-language"
import { menuView } from "./view"

export const showMenu = (shop: Shop, talk: Talk): void => {
  talk.show(menuView(talk.language, { name: talk.chat.firstName, shop }))
}

export const menuCommands = {
  help: ({ talk }) => {
    const { help, menu } = textsIn(talk.language)
    talk.say({ text: help(), buttons: [[{ label: menu.toMenu, data: pack(routes.menu) }]] })
  },
} satisfies Partial<Conversation["commands"]>
