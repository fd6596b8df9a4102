import type { Pool } from "pg"
import type { Actor } from "../../../contracts/access/actor"
import type { Disagreement } from "../../../modules/checkout/domain/disagreement"
import { demandRight } from "../../access/demand-right"
import { moneyDisagreements } from "./money-disagreements"
import { reservationDisagreements, shelfDisagreements } from "./stock-disagreements"

type Asked = {
  actor: Actor
  /** What happened later may just be going on. */
  before: Date
  /** Who looks every minute need not look at all that ever happened. */
  after?: Date
}

/** Where money, stock and orders disagree. */
export const findDisagreements = async (
  pool: Pool,
  { actor, before, after }: Asked,
): Promise<Disagreement[]> => {
  demandRight(actor, "checkout.doctor")
  const found: Disagreement[] = []
  const look = async (text: string, span: unknown[]) => {
    found.push(...(await pool.query<Disagreement>(`${text} order by id`, span)).rows)
  }
  const span = [before, after ?? "-infinity"]
  for (const text of shelfDisagreements) await look(text, [])
  for (const text of [...reservationDisagreements, ...moneyDisagreements]) await look(text, span)
  return found
}
