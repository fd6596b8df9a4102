import type { Language, View } from "@domovoy/messenger/runtime"
import { pack } from "@domovoy/messenger/telegram"
import { routes } from "../../routes"
import { pageOfShop, type Shop } from "../../shop"
import { textsIn } from "../../texts/in-language"

/** Each room of the shop has its button here. */
export const menuView = (
  language: Language,
  { name, shop }: { name: string | null; shop: Shop },
): View => {
  const { menu } = textsIn(language)
  return {
    text: menu.title(name),
    buttons: [
      [{ label: menu.openShop, url: pageOfShop(shop, language, "/") }],
      [
        { label: menu.about, data: pack(routes.about) },
        { label: menu.account, data: pack(routes.account) },
      ],
      [{ label: menu.settings, data: pack(routes.settings) }],
    ],
  }
}
