import type { Order } from "../../src/contracts/checkout/order"

type Item = Order["items"][number]

export const sampleItem = (title: string, changed: Partial<Item> = {}): Item => {
  const { quantity = 1, unit_price = 100 } = changed
  return {
    id: title,
    product_id: null,
    product_handle: null,
    variant_id: null,
    title,
    variant_title: null,
    thumbnail: null,
    quantity,
    unit_price,
    total: unit_price * quantity,
    can_review: false,
    ...changed,
  }
}

/** What is told of an order that is paid and not yet packed, but for what is said of it. */
export const sampleOrder = (changed: Partial<Order> = {}): Order => ({
  id: "order_1",
  number: 7,
  status: "paid",
  payment: "paid",
  pays_on_delivery: false,
  can_pay: false,
  can_change: false,
  expires_at: null,
  delivery: "processing",
  items: [],
  delivery_name: null,
  delivery_total: 0,
  total: 300,
  currency_code: "rub",
  address: null,
  created_at: "2026-11-27T12:00:00.000Z",
  updated_at: "2026-11-27T12:00:00.000Z",
  ...changed,
})
