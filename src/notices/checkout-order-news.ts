import type { MailBlock, MailContent, Notice } from "@domovoy/messenger/runtime"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { formatMoney } from "../lib/text/money"
import { orderNewsNames, type OrderNewsName } from "../modules/checkout/domain/order-news"
import { wordsOfNews } from "../modules/checkout/domain/order-news-words"
import { getMailbox } from "../queries/account/get-mailbox"
import { getOrderToTell, type OrderToTell } from "../queries/checkout/get-order-to-tell"
import { guestOrderBlocks } from "./checkout-guest-order-blocks"
import { rowsOfOrder } from "./checkout-order-rows"
import type { PageLocale, Pages } from "./pages"

const actor: Actor = { kind: "system", id: "checkout" }

const texts = {
  ru: { open: "Открыть заказ", pay: (sum: string) => `Оплатить ${sum}` },
  en: { open: "Open the order", pay: (sum: string) => `Pay ${sum}` },
}

type Settings = { pages: Pages; shopTimeZone: string }
type Means = { locale: PageLocale; pages: Pages; container: MedusaContainer }

/** An address that nobody has proved gets no news, and one that is not the account's either. */
const addressOf = async (
  { account_id: customerId, guest_email }: OrderToTell,
  container: MedusaContainer,
): Promise<string | null> => {
  if (customerId === null) return guest_email
  const mailbox = await getMailbox(readPoolOf(container), { actor, customerId })
  return mailbox?.proved ? mailbox.email : null
}

const waysOn = ({ order, account_id }: OrderToTell, means: Means): MailBlock[] => {
  const { locale, pages } = means
  if (account_id === null) return guestOrderBlocks(order.id, means)
  const t = texts[locale]
  const { total: amount, currency_code } = order
  const pay = t.pay(formatMoney({ amount, currency_code }, locale))
  return [
    ...(order.can_pay ? [{ button: { label: pay, url: pages.payOrder(locale, order.id) } }] : []),
    { button: { label: t.open, url: pages.order(locale, order.id) } },
  ]
}

const orderNewsMail = (
  name: OrderNewsName,
  { pages, shopTimeZone }: Settings,
): Notice<MailContent> => ({
  channel: "mail",
  kind: `order.${name}`,
  compose: async ({ delivery: { payload, locale: wanted }, container }) => {
    const locale = wanted === "en" ? "en" : "ru"
    const asked = { actor, id: String(payload.order), locale } as const
    const told = await getOrderToTell(readPoolOf(container), asked)
    if (!told?.news.some(({ key }) => key === payload.news)) return null
    const timeZone = told.time_zone ?? shopTimeZone
    const to = await addressOf(told, container)
    if (to === null) return null
    const { title, text } = wordsOfNews({ ...told, name }, { language: locale, timeZone })
    return {
      to,
      subject: title,
      title,
      body: [
        { paragraph: text },
        { rows: rowsOfOrder(told, locale) },
        ...waysOn(told, { locale, pages, container }),
      ],
    }
  },
})

/** What becomes of an order, by mail; by the bot it is told in src/bot/notices. */
export const orderNewsMails = (settings: Settings): Notice<MailContent>[] =>
  orderNewsNames.map((name) => orderNewsMail(name, settings))
