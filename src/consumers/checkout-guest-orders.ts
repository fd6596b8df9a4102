import { enqueue, type NewMessage } from "@domovoy/messenger/runtime"
import type { PoolClient } from "pg"
import type { Actor } from "../contracts/access/actor"
import type { Consumer } from "../lib/journal/consumer"
import type { Fact } from "../lib/journal/fact"
import { getAskedTransfer } from "../queries/checkout/get-asked-transfer"
import { getGuestOrder } from "../queries/checkout/get-guest-order"

const NEWS_HOURS = 72

const actor: Actor = { kind: "system", id: "checkout" }

type Wish = Pick<NewMessage, "kind" | "dedupe_key">

/** What a fact makes us write, if the order is a guest's. */
const wishOf = async (
  transaction: PoolClient,
  { event, topic, subject, seq }: Fact,
): Promise<Wish | null> => {
  if (event === "checkout.order_link_asked") {
    return { kind: "checkout.guest_order_link", dedupe_key: `checkout.order_link:${seq}` }
  }
  if (topic !== "order_change") return null
  const transfer = await getAskedTransfer(transaction, subject)
  return (
    transfer && {
      kind: "checkout.order_transfer",
      dedupe_key: `checkout.order_transfer:${transfer.id}`,
    }
  )
}

/**
 * Whoever ordered without an account gets the link to the order anew, each time that it is asked for,
 * and hears of an account that asks for the order.
 */
export const checkoutGuestOrders: Consumer = {
  name: "checkout-guest-orders",
  topics: ["checkout", "order_change"],
  apply: async (facts, { transaction }) => {
    for (const fact of facts) {
      const wish = await wishOf(transaction, fact)
      if (!wish) continue
      const asked = { actor, action: "checkout.link_order", orderId: fact.subject } as const
      const order = await getGuestOrder(transaction, asked)
      if (!order) continue
      await enqueue(transaction, [
        {
          ...wish,
          channel: "mail",
          recipient: order.id,
          locale: order.locale,
          expires_at: new Date(fact.at.getTime() + NEWS_HOURS * 3_600_000),
        },
      ])
    }
  },
}
