import type { Order } from "../../contracts/checkout/order"
import { sampleItem, sampleOrder } from "../../../integration-tests/support/sample-order"
import type { OrderNewsName } from "../../modules/checkout/domain/order-news"
import { orderNewsView } from "./order-news"

const bought = [sampleItem("Чайник", { quantity: 2 }), sampleItem("<b>Утюг</b>")]
const unpaid = { status: "unpaid", payment: "unpaid", can_pay: true } as const

const shop = {
  url: "https://shop.example",
  address: { ru: undefined, en: undefined },
  phone: undefined,
  email: undefined,
  hours: undefined,
}

const view = (
  name: OrderNewsName,
  { language = "ru", ...changed }: Partial<Order> & { language?: "ru" | "en" } = {},
) => {
  const told = {
    account_id: "cus_1",
    guest_email: null,
    time_zone: null,
    news: [],
    captured: 0,
    refunded: 0,
  }
  const whole = { ...told, name, order: sampleOrder(changed) }
  const { text, buttons = [] } = orderNewsView(whole, { shop, language, timeZone: "Europe/Moscow" })
  return { markup: text.markup.replaceAll("\u00a0", " "), buttons: buttons.flat() }
}

describe("what the bot says of an order", () => {
  it("is short, with names as text, and leads to the order and to its payment", () => {
    const { markup, buttons } = view("placed", { ...unpaid, items: bought })
    expect(markup).toContain("<b>Заказ № 7 принят</b>")
    expect(markup).toContain("• Чайник × 2\n• &lt;b&gt;Утюг&lt;/b&gt;\nИтого: 300 ₽")
    expect(buttons).toEqual([
      { label: "Оплатить 300\u00a0₽", url: "https://shop.example/account/orders/order_1/pay" },
      { label: "Открыть заказ", url: "https://shop.example/account/orders/order_1" },
    ])
  })

  it("names no more than three things", () => {
    const items = ["А", "Б", "В", "Г", "Д"].map((title) => sampleItem(title))
    expect(view("delivering", { items }).markup).toContain("• В\n… и ещё 2 товара")
    expect(view("delivering", { items, language: "en" }).markup).toContain("… and 2 more products")
  })

  it("asks for no money when there is none to pay", () => {
    const { markup, buttons } = view("cancelled", { status: "cancelled", items: bought })
    expect(markup).not.toContain("Итого")
    expect(buttons.map(({ label }) => label)).toEqual(["Открыть заказ"])
  })
})
