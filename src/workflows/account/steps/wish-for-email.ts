import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import { LINK_HOURS } from "../../../modules/account/domain/link-hours"
import { accountModuleOf } from "./account-of"

type Input = { actor: Actor; customerId: string; email: string }

export const wishForEmailStep = createStep(
  "wish-for-email",
  async ({ actor, customerId, email }: Input, { container }) => {
    await accountModuleOf(container).wishForEmail({
      customerId,
      email,
      hours: LINK_HOURS.change_email,
      actor: textOfActor(actor),
    })
  },
)
