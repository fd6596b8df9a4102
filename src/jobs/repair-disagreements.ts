import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../contracts/access/actor"
import { readPoolOf } from "../lib/database/read-pool"
import { findDisagreements } from "../queries/checkout/doctor/find-disagreements"
import { repairDisagreementsWorkflow } from "../workflows/checkout/repair-disagreements"

const actor: Actor = { kind: "system", id: "doctor" }
/** What happened since may just be going on. */
const SECONDS = 20
/** So old may be what nobody has mended since all servers stopped; the rest is for `npm run doctor`. */
const DAYS = 2

const ago = (seconds: number): Date => new Date(Date.now() - seconds * 1_000)

/** What `npm run doctor -- repair` does, for whatever was cut off a moment ago. */
export default async function repairDisagreements(container: MedusaContainer): Promise<void> {
  const span = { before: ago(SECONDS), after: ago(DAYS * 86_400) }
  const found = await findDisagreements(readPoolOf(container), { actor, ...span })
  if (found.length === 0) return
  await repairDisagreementsWorkflow(container).run({ input: { actor, found } })
}

export const config = { name: "repair-disagreements", schedule: "*/30 * * * * *" }
