import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

export type LoginPlace = {
  at: Date
  address: string | null
  user_agent: string | null
  time_zone: string | null
}

/** Of one login of somebody, as the mail about it says; null when it is no more. */
export const getLoginPlace = async (
  pool: Pool,
  { actor, customerId, id }: { actor: Actor; customerId: string; id: string },
): Promise<LoginPlace | null> => {
  demandRight(actor, "account.link")
  const { rows } = await pool.query<LoginPlace>(
    `select known.created_at as at, known.address, known.user_agent, profile.time_zone
       from account_login known
       left join account_profile profile using (customer_id)
      where known.id = $1 and known.customer_id = $2`,
    [id, customerId],
  )
  return rows[0] ?? null
}
