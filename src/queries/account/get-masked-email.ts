import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { demandRight } from "../access/demand-right"

/** `v…a@domovoy.local`: enough for whoever owns it to know it, for nobody else to learn it. */
const masked = (email: string): string => {
  const [name = "", domain = ""] = email.split("@")
  const last = name.length > 2 ? name.slice(-1) : ""
  return `${name.slice(0, 1)}…${last}@${domain}`
}

/** Whose account a Telegram user is asked about. */
export const getMaskedEmail = async (
  pool: Pool,
  { actor, customerId }: { actor: Actor; customerId: string },
): Promise<string | null> => {
  demandRight(actor, "account.open_telegram")
  const { rows } = await pool.query<{ email: string | null }>(
    "select email from customer where id = $1 and deleted_at is null",
    [customerId],
  )
  return rows[0]?.email ? masked(rows[0].email) : null
}
