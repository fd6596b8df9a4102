import type { Conversation } from "@domovoy/messenger/telegram"
import { routes } from "../../routes"
import type { Shop } from "../../shop"
import { aboutView } from "./view"

export const shopActions = (shop: Shop): Conversation["actions"] => ({
  [routes.about]: ({ talk }) => {
    talk.show(aboutView(talk.language, shop))
  },
})
