import type { Order } from "../contracts/checkout/order"
import { sampleItem, sampleOrder } from "../../integration-tests/support/sample-order"
import { rowsOfOrder } from "./checkout-order-rows"

const item = (title: string, quantity = 1) => sampleItem(title, { quantity, unit_price: 1990.5 })

const order = sampleOrder({
  items: [item("Чайник"), item("Утюг", 2)],
  delivery_name: "Курьером до двери",
  delivery_total: 490,
  total: 6461.5,
  address: {
    first_name: "Вера",
    phone: null,
    city: "Москва",
    address_1: "ул. Лесная, 1",
    address_2: "",
    postal_code: "101000",
  },
})

type Wish = { refunded?: number; locale?: "ru" | "en" }

const rows = (changed: Partial<Order> = {}, { refunded = 0, locale = "ru" }: Wish = {}) =>
  rowsOfOrder({ order: { ...order, ...changed }, refunded }, locale).map(
    ({ name, note = "", value }) => [name, note, value].join("|").replaceAll("\u00a0", " "),
  )

describe("the rows of a mail about an order", () => {
  it("are what is in it, how it comes, what it costs and where it goes", () => {
    expect(rows()).toEqual([
      "Чайник||1 990,50 ₽",
      "Утюг|2 × 1 990,50 ₽|3 981 ₽",
      "Доставка|Курьером до двери: 101000, Москва, ул. Лесная, 1|490 ₽",
      "Итого||6 461,50 ₽",
    ])
  })

  it("are in English for whoever reads English", () => {
    expect(rows({ delivery_total: 0 }, { locale: "en" })).toEqual([
      "Чайник||₽1,990.50",
      "Утюг|2 × ₽1,990.50|₽3,981",
      "Delivery|Курьером до двери: 101000, Москва, ул. Лесная, 1|free",
      "Total||₽6,461.50",
    ])
  })

  it("put together what is too much for a mail, and leave out where nothing goes", () => {
    const items = Array.from({ length: 23 }, (_, index) => item(`№ ${index}`))
    expect(rows({ items, address: null }).slice(20)).toEqual([
      "и ещё 3 товара||5 971,50 ₽",
      "Доставка|Курьером до двери|490 ₽",
      "Итого||6 461,50 ₽",
    ])
  })

  it("say of an order that is over what went back, and no sum to pay", () => {
    expect(rows({ status: "cancelled" }, { refunded: 100 }).slice(2)).toEqual([
      "Доставка|Курьером до двери: 101000, Москва, ул. Лесная, 1|490 ₽",
      "Возвращено||100 ₽",
    ])
  })
})
