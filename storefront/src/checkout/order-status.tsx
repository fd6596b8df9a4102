import type { OrderStatus } from "@contracts/checkout/order"
import { m } from "../paraglide/messages"

const words: Record<OrderStatus | "waiting", () => string> = {
  waiting: m.order_status_waiting,
  unpaid: m.order_status_unpaid,
  on_delivery: m.order_status_on_delivery,
  paid: m.order_status_paid,
  refunded: m.order_status_refunded,
  ready_for_delivery: m.order_status_ready_for_delivery,
  delivering: m.order_status_delivering,
  delivered: m.order_status_delivered,
  cancelled: m.order_status_cancelled,
}

/** A word, and a mark whose shape says whether it waits, goes on or is over. */
export const OrderState = ({ status }: { status: OrderStatus | "waiting" }) => (
  <span className="order-state" data-state={status}>
    {words[status]()}
  </span>
)
