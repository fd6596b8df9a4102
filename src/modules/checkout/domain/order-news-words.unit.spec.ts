import { orderNewsNames } from "./order-news"
import { wordsOfNews, type NewsTold } from "./order-news-words"

type Told = NewsTold["order"]

const order: Told = {
  number: 7,
  payment: "paid",
  pays_on_delivery: false,
  can_pay: false,
  delivery: "processing",
  total: 1990.5,
  currency_code: "rub",
  expires_at: null,
}

const say = (
  name: NewsTold["name"],
  { captured = 0, refunded = 0, ...changed }: Partial<Told & NewsTold> = {},
  language: "ru" | "en" = "ru",
) => {
  const { title, text } = wordsOfNews(
    { name, order: { ...order, ...changed }, captured, refunded },
    { language, timeZone: "Europe/Moscow" },
  )
  return `${title}. ${text}`.replaceAll("\u00a0", " ")
}

const unpaid = { payment: "unpaid" } as const
const onDelivery = { ...unpaid, pays_on_delivery: true, can_pay: true }

it.each([
  ["placed", { ...unpaid, can_pay: true }, "Оплатите заказ"],
  ["placed", onDelivery, "Оплата при получении"],
  ["placed", {}, "Он оплачен"],
  ["placed", unpaid, "как только в нём что-то изменится"],
  ["expiring", { ...unpaid, expires_at: "2026-11-30T12:00:00.000Z" }, "до 30 ноября в 15:00 GMT+3"],
  ["paid", { captured: 1990.5 }, "Получили 1 990,50 ₽. Теперь соберём"],
  ["paid", { captured: 1990, delivery: "delivered" }, "Получили 1 990 ₽. Спасибо!"],
  ["refunded", { captured: 100, refunded: 40 }, "Вернули 40 ₽ из 100 ₽"],
  ["refunded", { captured: 100, refunded: 100 }, "Деньги за заказ № 7 возвращены. Вернули 100 ₽."],
  ["cancelled", {}, "Платить за него не нужно"],
  ["cancelled", { captured: 100, refunded: 30 }, "Мы вернём 70 ₽"],
  ["cancelled", { captured: 100, refunded: 100 }, "Вернули 100 ₽."],
  ["delivering", onDelivery, "При получении нужно заплатить 1 990,50 ₽"],
  ["delivering", {}, "Напишем, когда он будет у вас"],
] as const)("%s of an order with %j says that", (name, changed, said) => {
  expect(say(name, changed)).toContain(said)
})

it.each(orderNewsNames)("%s is said wholly in English too", (name) => {
  for (const changed of [
    { expires_at: "2026-11-30T12:00:00.000Z" },
    unpaid,
    onDelivery,
    { captured: 9, refunded: 4 },
  ]) {
    expect(say(name, changed, "en")).toMatch(/order no\. 7/i)
    expect(say(name, changed, "en")).not.toMatch(/[а-яё]/i)
  }
})
