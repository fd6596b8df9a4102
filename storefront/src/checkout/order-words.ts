import { m } from "../paraglide/messages"

type Standing = { status: string; payment_status: string; fulfillment_status: string }

const payment: Record<string, (() => string) | undefined> = {
  authorized: m.order_payment_authorized,
  captured: m.order_payment_captured,
  partially_captured: m.order_payment_part,
  partially_refunded: m.order_payment_part_back,
  refunded: m.order_payment_back,
  canceled: m.order_payment_off,
}

const delivery: Record<string, (() => string) | undefined> = {
  partially_fulfilled: m.order_delivery_packed,
  fulfilled: m.order_delivery_packed,
  partially_shipped: m.order_delivery_sent,
  shipped: m.order_delivery_sent,
  partially_delivered: m.order_delivery_part,
  delivered: m.order_delivery_done,
}

export const paymentWord = ({ payment_status }: Standing): string =>
  (payment[payment_status] ?? m.order_payment_waits)()

export const deliveryWord = ({ status, fulfillment_status }: Standing): string =>
  status === "canceled"
    ? m.order_canceled()
    : (delivery[fulfillment_status] ?? m.order_delivery_waits)()
