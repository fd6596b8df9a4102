import { enqueue } from "@domovoy/messenger/runtime"
import type { Actor } from "../contracts/access/actor"
import type { Consumer } from "../lib/journal/consumer"
import { getGuestOrder } from "../queries/checkout/get-guest-order"

const NEWS_HOURS = 72

const actor: Actor = { kind: "system", id: "checkout" }

/** Whoever ordered without an account gets the link to the order anew, each time that it is asked for. */
export const checkoutGuestOrders: Consumer = {
  name: "checkout-guest-orders",
  topics: ["checkout"],
  apply: async (facts, { transaction }) => {
    for (const { event, subject, seq, at } of facts) {
      if (event !== "checkout.order_link_asked") continue
      const asked = { actor, action: "checkout.link_order", orderId: subject } as const
      const order = await getGuestOrder(transaction, asked)
      if (!order) continue
      await enqueue(transaction, [
        {
          channel: "mail",
          kind: "checkout.guest_order_link",
          recipient: order.id,
          locale: order.locale,
          dedupe_key: `checkout.order_link:${seq}`,
          expires_at: new Date(at.getTime() + NEWS_HOURS * 3_600_000),
        },
      ])
    }
  },
}
