import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "./demand-right"

/** Where to write to a manager about their dashboard login; null when they have none any more. */
export const getManagerAddress = async (
  pool: Pool,
  { actor, customerId }: { actor: Actor; customerId: string },
): Promise<{ email: string } | null> => {
  demandRight(actor, "member.dashboard")
  const { rows } = await pool.query<{ email: string }>(
    `select colleague.email from access_user account
       join "user" colleague on colleague.id = account.user_id and colleague.deleted_at is null
       join access_customer access on access.customer_id = account.customer_id
        and access.type = 'manager'
      where account.customer_id = $1 and account.deleted_at is null`,
    [customerId],
  )
  return rows[0] ?? null
}
