import type { Pool } from "pg"
import type { Actor } from "../../../contracts/access/actor"
import type { Disagreement } from "../../../modules/checkout/domain/disagreement"
import { demandRight } from "../../access/demand-right"
import { moneyDisagreements } from "./money-disagreements"
import { reservationDisagreements, shelfDisagreements } from "./stock-disagreements"

/** Where money, stock and orders disagree; what happened after `before` may just be going on. */
export const findDisagreements = async (
  pool: Pool,
  { actor, before }: { actor: Actor; before: Date },
): Promise<Disagreement[]> => {
  demandRight(actor, "checkout.doctor")
  const found: Disagreement[] = []
  for (const text of shelfDisagreements) {
    found.push(...(await pool.query<Disagreement>(`${text} order by id`)).rows)
  }
  for (const text of [...reservationDisagreements, ...moneyDisagreements]) {
    found.push(...(await pool.query<Disagreement>(`${text} order by id`, [before])).rows)
  }
  return found
}
