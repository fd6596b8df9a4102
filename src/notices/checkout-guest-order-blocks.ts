import type { MailBlock } from "@domovoy/messenger/runtime"
import type { MedusaContainer } from "@medusajs/framework/types"
import { jwtSecretOf } from "../lib/token/jwt-secret"
import { orderLinkTo } from "../lib/token/order-link"
import type { PageLocale, Pages } from "./pages"

const texts = {
  ru: {
    button: "Открыть заказ",
    remark:
      "Ссылка действует 90 дней и открывает заказ без входа: не пересылайте письмо тем, кому не хотите его показывать.",
  },
  en: {
    button: "Open the order",
    remark:
      "The link works for 90 days and opens the order without a login: do not forward this mail to anyone who should not see it.",
  },
}

type Means = { locale: PageLocale; pages: Pages; container: MedusaContainer }

/** The way to a guest's order, sealed when the mail leaves. */
export const guestOrderBlocks = (id: string, { locale, pages, container }: Means): MailBlock[] => {
  const token = orderLinkTo(id, { now: new Date(), secret: jwtSecretOf(container) })
  const { button: label, remark } = texts[locale]
  return [{ button: { label, url: pages.guestOrder(locale, { id, token }) } }, { remark }]
}
