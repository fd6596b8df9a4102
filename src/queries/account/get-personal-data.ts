import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"
import type { Actor } from "../../contracts/access/actor"
import { accountNotFound } from "../../modules/account/errors"
import { demandRight } from "../access/demand-right"
import { accountParts } from "./personal-data/account-parts"
import type { PersonalPart } from "./personal-data/part"
import { shopParts } from "./personal-data/shop-parts"

/** Everything that is known of a person; what learns more of people adds itself here. */
const parts: readonly PersonalPart[] = [...accountParts, ...shopParts]

type Asked = { actor: Actor; container: MedusaContainer; now: Date }

/** For the person themselves, to be kept as a file. */
export const getPersonalData = async (
  pool: Pool,
  { actor, container, now }: Asked,
): Promise<Record<string, unknown>> => {
  demandRight(actor, "account.read")
  if (actor.kind !== "customer") throw accountNotFound()
  const data: Record<string, unknown> = { made_at: now.toISOString() }
  for (const { name, read } of parts) {
    data[name] = await read({ pool, container, customerId: actor.id })
  }
  return data
}
