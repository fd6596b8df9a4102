import type { Order } from "../../../contracts/checkout/order"

/** What has been paid for, and neither called off nor wholly given back. */
export const isBought = ({ payment, status }: Pick<Order, "payment" | "status">): boolean =>
  payment === "paid" && status !== "cancelled"
