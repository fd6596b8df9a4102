import type { Consumer } from "../lib/journal/consumer"
import { CHECKOUT_MODULE } from "../modules/checkout"
import { setDeadlines } from "../modules/checkout/records/deadlines"
import type { CheckoutModuleService } from "../modules/checkout/service"

/** An order has until then to be paid, whichever way it came to be. */
export const checkoutDeadlines: Consumer = {
  name: "checkout-deadlines",
  topics: ["order"],
  gatherMs: 200,
  apply: async (facts, { transaction, container }) => {
    const { unpaidOrderHours } = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const placed = facts.map(({ subject, at }) => ({ orderId: subject, at }))
    await setDeadlines(transaction, { placed, unpaidHours: unpaidOrderHours })
  },
}
