import type { Pool, PoolClient } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { Fact } from "../../lib/journal/fact"
import { demandRight } from "../access/demand-right"

/** Whose subject is the order itself. */
const ofOrders = ["order", "order_payment", "order_fulfilment", "checkout"]

export const topicsOfOrders = [...ofOrders, "payment_collection", "fulfilment"] as const

/** The orders that some facts are about, by what they are paid and sent with too. */
export const listOrdersOfFacts = async (
  pool: Pool | PoolClient,
  { actor, facts }: { actor: Actor; facts: Fact[] },
): Promise<string[]> => {
  demandRight(actor, "checkout.tell_order")
  const subjects = (...topics: string[]) =>
    facts.filter(({ topic }) => topics.includes(topic)).map(({ subject }) => subject)
  const { rows } = await pool.query<{ id: string }>(
    `select unnest($1::text[]) as id
      union select order_id from order_payment_collection where payment_collection_id = any($2)
      union select order_id from order_fulfillment where fulfillment_id = any($3)`,
    [subjects(...ofOrders), subjects("payment_collection"), subjects("fulfilment")],
  )
  return rows.map(({ id }) => id)
}
