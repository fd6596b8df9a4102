import type { Order } from "../../../contracts/checkout/order"
import { formatMoney } from "../../../lib/text/money"
import type { OrderNewsName } from "./order-news"

type Language = "ru" | "en"

type OrderTold = Pick<
  Order,
  | "number"
  | "payment"
  | "pays_on_delivery"
  | "can_pay"
  | "delivery"
  | "total"
  | "currency_code"
  | "expires_at"
>
export type NewsTold = { name: OrderNewsName; order: OrderTold; captured: number; refunded: number }

/** Sums and a moment as people read them. */
type Sums = { captured: string; refunded: string; owed: string; total: string; until: string }
type Said = (told: NewsTold, sums: Sums) => string
type Words = Record<OrderNewsName, { title: Said; text: Said }>

const isPartly = ({ captured, refunded }: NewsTold) => refunded < captured
const isPaidOnDelivery = ({ order }: NewsTold) =>
  order.pays_on_delivery && order.payment === "unpaid"

const ru: Words = {
  expiring: {
    title: ({ order }) => `Заказ № ${order.number} ждёт оплаты`,
    text: (_, { until }) =>
      `Оплатите его до ${until}. Потом заказ отменится, а товары освободятся.`,
  },
  placed: {
    title: ({ order }) => `Заказ № ${order.number} принят`,
    text: (told) => {
      const { payment, can_pay } = told.order
      if (isPaidOnDelivery(told)) return "Спасибо за заказ! Уже собираем его. Оплата при получении."
      if (payment === "paid") return "Спасибо за заказ! Он оплачен, и мы его собираем."
      return can_pay
        ? "Спасибо за заказ! Товары отложены для вас. Оплатите заказ, и мы начнём его собирать."
        : "Спасибо за заказ! Напишем, как только в нём что-то изменится."
    },
  },
  paid: {
    title: ({ order }) => `Заказ № ${order.number} оплачен`,
    text: ({ order }, { captured }) =>
      order.delivery === "processing"
        ? `Получили ${captured}. Теперь соберём заказ и напишем, когда он будет готов к отправке.`
        : `Получили ${captured}. Спасибо!`,
  },
  refunded: {
    title: (told) =>
      isPartly(told)
        ? `Часть денег за заказ № ${told.order.number} возвращена`
        : `Деньги за заказ № ${told.order.number} возвращены`,
    text: (told, { captured, refunded }) =>
      `Вернули ${isPartly(told) ? `${refunded} из ${captured}` : refunded}. На карту деньги приходят за несколько дней: срок зависит от банка.`,
  },
  cancelled: {
    title: ({ order }) => `Заказ № ${order.number} отменён`,
    text: (told, { owed, refunded }) => {
      if (told.captured === 0) return "Платить за него не нужно."
      return isPartly(told)
        ? `Мы вернём ${owed} и напишем, когда это будет сделано.`
        : `Вернули ${refunded}. На карту деньги приходят за несколько дней: срок зависит от банка.`
    },
  },
  ready_for_delivery: {
    title: ({ order }) => `Заказ № ${order.number} собран`,
    text: (told, { total }) =>
      isPaidOnDelivery(told)
        ? `Всё готово к отправке. Напишем, когда заказ будет в пути. При получении нужно заплатить ${total}.`
        : "Всё готово к отправке. Напишем, когда заказ будет в пути.",
  },
  delivering: {
    title: ({ order }) => `Заказ № ${order.number} в пути`,
    text: (told, { total }) =>
      isPaidOnDelivery(told)
        ? `Передали его в доставку. При получении нужно заплатить ${total}.`
        : "Передали его в доставку. Напишем, когда он будет у вас.",
  },
  delivered: {
    title: ({ order }) => `Заказ № ${order.number} доставлен`,
    text: () =>
      "Спасибо, что выбрали нас! Если с заказом что-то не так, напишите или позвоните: контакты есть на сайте.",
  },
}

const en: Words = {
  expiring: {
    title: ({ order }) => `Order no. ${order.number} waits for its payment`,
    text: (_, { until }) =>
      `Pay for it by ${until}. After that it is cancelled, and its goods are free for others.`,
  },
  placed: {
    title: ({ order }) => `Order no. ${order.number} is placed`,
    text: (told) => {
      const { payment, can_pay } = told.order
      if (isPaidOnDelivery(told)) {
        return "Thank you for your order! We are packing it already. You pay on delivery."
      }
      if (payment === "paid") return "Thank you for your order! It is paid, and we are packing it."
      return can_pay
        ? "Thank you for your order! The goods are set aside for you. Pay for it, and we will pack it."
        : "Thank you for your order! We will write as soon as there is news of it."
    },
  },
  paid: {
    title: ({ order }) => `Order no. ${order.number} is paid`,
    text: ({ order }, { captured }) =>
      order.delivery === "processing"
        ? `We have received ${captured}. Now we pack the order, and write when it is ready to go.`
        : `We have received ${captured}. Thank you!`,
  },
  refunded: {
    title: (told) =>
      isPartly(told)
        ? `Part of the money for order no. ${told.order.number} is refunded`
        : `The money for order no. ${told.order.number} is refunded`,
    text: (told, { captured, refunded }) =>
      `We have refunded ${isPartly(told) ? `${refunded} of ${captured}` : refunded}. It takes a few days to reach a card, depending on the bank.`,
  },
  cancelled: {
    title: ({ order }) => `Order no. ${order.number} is cancelled`,
    text: (told, { owed, refunded }) => {
      if (told.captured === 0) return "There is nothing to pay for it."
      return isPartly(told)
        ? `We will refund ${owed}, and write when it is done.`
        : `We have refunded ${refunded}. It takes a few days to reach a card, depending on the bank.`
    },
  },
  ready_for_delivery: {
    title: ({ order }) => `Order no. ${order.number} is packed`,
    text: (told, { total }) =>
      isPaidOnDelivery(told)
        ? `It is ready to go. We will write when it is on its way. You pay ${total} on delivery.`
        : "It is ready to go. We will write when it is on its way.",
  },
  delivering: {
    title: ({ order }) => `Order no. ${order.number} is on its way`,
    text: (told, { total }) =>
      isPaidOnDelivery(told)
        ? `We have handed it over for delivery. You pay ${total} on delivery.`
        : "We have handed it over for delivery. We will write when it has arrived.",
  },
  delivered: {
    title: ({ order }) => `Order no. ${order.number} is delivered`,
    text: () =>
      "Thank you for choosing us! If anything is wrong with it, write or call: the contacts are on the site.",
  },
}

const words: Record<Language, Words> = { ru, en }

const momentOf = (
  instant: string,
  { language, timeZone }: { language: Language; timeZone: string },
): string =>
  new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone,
  }).format(new Date(instant))

/** What a customer is told, the same by mail and by the bot. */
export const wordsOfNews = (
  told: NewsTold,
  { language, timeZone }: { language: Language; timeZone: string },
): { title: string; text: string } => {
  const { captured, refunded, order } = told
  const sum = (amount: number) =>
    formatMoney({ amount, currency_code: order.currency_code }, language)
  const sums = {
    captured: sum(captured),
    refunded: sum(refunded),
    owed: sum(captured - refunded),
    total: sum(order.total),
    until: order.expires_at === null ? "" : momentOf(order.expires_at, { language, timeZone }),
  }
  const { title, text } = words[language][told.name]
  return { title: title(told, sums), text: text(told, sums) }
}
