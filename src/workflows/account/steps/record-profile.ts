import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { Profile } from "../../../modules/account/records/profiles"
import { accountModuleOf } from "./account-of"

type Input = { actor: Actor; customerId: string; profile: Profile; fields: string[] }

export const recordProfileStep = createStep(
  "record-profile",
  async ({ actor, ...change }: Input, { container }) => {
    if (change.fields.length === 0) return
    await accountModuleOf(container).changeProfile({ ...change, actor: textOfActor(actor) })
  },
)
