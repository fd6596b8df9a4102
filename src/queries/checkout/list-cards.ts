import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import type { SavedCard } from "../../contracts/checkout/card"
import { demandRight } from "../access/demand-right"

const MOST = 20

/** The saved cards of an account, the newest first. */
export const listCards = async (pool: Pool, { actor }: { actor: Actor }): Promise<SavedCard[]> => {
  demandRight(actor, "checkout.pay")
  const { rows } = await pool.query<SavedCard>(
    `select id, brand, last4, expires_on from checkout_card where customer_id = $1
      order by created_at desc limit ${MOST}`,
    [actor.kind === "customer" ? actor.id : null],
  )
  return rows
}
