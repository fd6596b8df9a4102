import type { MailRow } from "@domovoy/messenger/runtime"
import type { Order } from "../contracts/checkout/order"
import { counted } from "../lib/text/counted"
import { formatMoney } from "../lib/text/money"
import type { OrderToTell } from "../queries/checkout/get-order-to-tell"
import type { PageLocale } from "./pages"

const MOST_ITEMS = 20

const texts = {
  ru: {
    more: (count: number) => `и ещё ${count} ${counted(count, ["товар", "товара", "товаров"])}`,
    delivery: "Доставка",
    free: "бесплатно",
    total: "Итого",
    refunded: "Возвращено",
  },
  en: {
    more: (count: number) => (count === 1 ? "and one more product" : `and ${count} more products`),
    delivery: "Delivery",
    free: "free",
    total: "Total",
    refunded: "Refunded",
  },
}

const itemRows = (order: Order, locale: PageLocale): MailRow[] => {
  const money = (amount: number) =>
    formatMoney({ amount, currency_code: order.currency_code }, locale)
  const shown = order.items.slice(0, MOST_ITEMS)
  const hidden = order.items.slice(MOST_ITEMS)
  const rest = hidden.reduce((sum, { total }) => sum + total, 0)
  return [
    ...shown.map(({ title, quantity, unit_price, total }) => ({
      name: title,
      ...(quantity === 1 ? {} : { note: `${quantity} × ${money(unit_price)}` }),
      value: money(total),
    })),
    ...(hidden.length > 0 ? [{ name: texts[locale].more(hidden.length), value: money(rest) }] : []),
  ]
}

/** How it comes, and where to. */
const wayOf = ({ delivery_name, address }: Order): string => {
  const { postal_code, city, address_1, address_2 } = address ?? {}
  const place = [postal_code, city, address_1, address_2].filter(Boolean).join(", ")
  return [delivery_name, place].filter(Boolean).join(": ")
}

/** What is in an order, where it goes, and what it comes to. */
export const rowsOfOrder = (
  { order, refunded }: Pick<OrderToTell, "order" | "refunded">,
  locale: PageLocale,
): MailRow[] => {
  const t = texts[locale]
  const money = (amount: number) =>
    formatMoney({ amount, currency_code: order.currency_code }, locale)
  const { delivery_total, total } = order
  const way = wayOf(order)
  const isOver = order.status === "cancelled" || order.payment === "refunded"
  return [
    ...itemRows(order, locale),
    {
      name: t.delivery,
      ...(way === "" ? {} : { note: way }),
      value: delivery_total === 0 ? t.free : money(delivery_total),
    },
    // What was given back is not in the total any more.
    ...(isOver ? [] : [{ name: t.total, value: money(total) }]),
    ...(refunded > 0 ? [{ name: t.refunded, value: money(refunded) }] : []),
  ]
}
