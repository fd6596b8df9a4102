import { html, joinLines, type Language, type View } from "@domovoy/messenger/runtime"
import { pack } from "@domovoy/messenger/telegram"
import { hoursIn } from "../../../contracts/shop/opening-hours"
import { routes } from "../../routes"
import { pageOfShop, type Shop } from "../../shop"
import { textsIn } from "../../texts/in-language"

const fact = (name: string, value: string | undefined) =>
  value === undefined ? null : html`${name}: <b>${value}</b>`

export const aboutView = (language: Language, shop: Shop): View => {
  const { about, menu } = textsIn(language)
  const hours = shop.hours && hoursIn(shop.hours, language).join(", ")
  return {
    text: joinLines(
      about.title,
      about.text,
      html``,
      fact(about.address, shop.address[language]),
      fact(about.hours, hours),
      fact(about.phone, shop.phone),
      fact(about.email, shop.email),
    ),
    buttons: [
      [{ label: about.contacts, url: pageOfShop(shop, language, "/contacts") }],
      [{ label: menu.toMenu, data: pack(routes.menu) }],
    ],
  }
}
