import {
  findChatById,
  html,
  joinLines,
  type Html,
  type Notice,
  type TelegramContent,
} from "@domovoy/messenger/runtime"
import type { Actor } from "../../contracts/access/actor"
import type { Order } from "../../contracts/checkout/order"
import { readPoolOf } from "../../lib/database/read-pool"
import { formatMoney } from "../../lib/text/money"
import { orderNewsNames, type OrderNewsName } from "../../modules/checkout/domain/order-news"
import { wordsOfNews } from "../../modules/checkout/domain/order-news-words"
import { getOrderToTell, type OrderToTell } from "../../queries/checkout/get-order-to-tell"
import { pageOfShop, type Shop } from "../shop"
import { textsIn } from "../texts/in-language"

type Language = "ru" | "en"
type Place = { shop: Shop; language: Language; timeZone: string }
type Settings = { shop: Shop; shopTimeZone: string }

const MOST_ITEMS = 3

const actor: Actor = { kind: "system", id: "checkout" }

const itemLines = ({ items }: Order, language: Language): Html[] => {
  const t = textsIn(language).notices.order
  const hidden = items.length - MOST_ITEMS
  return [
    ...items.slice(0, MOST_ITEMS).map(({ title, quantity }) => t.item(title, quantity)),
    ...(hidden > 0 ? [t.more(hidden)] : []),
  ]
}

/** Short: the whole order is a tap away. */
export const orderNewsView = (
  told: OrderToTell & { name: OrderNewsName },
  { shop, language, timeZone }: Place,
): TelegramContent => {
  const { order } = told
  const t = textsIn(language).notices.order
  const { title, text } = wordsOfNews(told, { language, timeZone })
  const { total: amount, currency_code } = order
  const sum = formatMoney({ amount, currency_code }, language)
  const page = `/account/orders/${order.id}`
  const isOver = order.status === "cancelled" || order.payment === "refunded"
  return {
    text: joinLines(
      html`<b>${title}</b>`,
      html`${text}`,
      html``,
      ...itemLines(order, language),
      isOver ? null : t.total(sum),
    ),
    buttons: [
      ...(order.can_pay
        ? [[{ label: t.pay(sum), url: pageOfShop(shop, language, `${page}/pay`) }]]
        : []),
      [{ label: t.open, url: pageOfShop(shop, language, page) }],
    ],
  }
}

const orderNewsMessage = (
  name: OrderNewsName,
  { shop, shopTimeZone }: Settings,
): Notice<TelegramContent> => ({
  channel: "telegram",
  kind: `order.${name}`,
  compose: async ({ delivery: { payload, locale, recipient }, container }) => {
    const language = locale === "en" ? "en" : "ru"
    const pool = readPoolOf(container)
    const asked = { actor, id: String(payload.order), locale: language } as const
    const told = await getOrderToTell(pool, asked)
    if (!told?.news.some(({ key }) => key === payload.news)) return null
    // The chat may be somebody else's by now, or nobody's.
    const chat = await findChatById(pool, recipient)
    if (told.account_id === null || chat?.personId !== told.account_id) return null
    const timeZone = told.time_zone ?? shopTimeZone
    return orderNewsView({ ...told, name }, { shop, language, timeZone })
  },
})

/** What becomes of an order, told to the chat that its account is linked with. */
export const orderNewsMessages = (settings: Settings): Notice<TelegramContent>[] =>
  orderNewsNames.map((name) => orderNewsMessage(name, settings))
