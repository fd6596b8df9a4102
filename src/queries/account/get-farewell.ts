import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

/** Where to confirm to somebody that their account is gone; kept for a day and no longer. */
export const getFarewell = async (
  pool: Pool,
  { actor, customerId }: { actor: Actor; customerId: string },
): Promise<{ email: string } | null> => {
  demandRight(actor, "account.link")
  const { rows } = await pool.query<{ email: string }>(
    "select email from account_farewell where customer_id = $1 and expires_at > now()",
    [customerId],
  )
  return rows[0] ?? null
}
