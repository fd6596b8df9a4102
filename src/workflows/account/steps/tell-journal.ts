import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import { accountModuleOf } from "./account-of"

type Input = { actor: Actor; event: string; customerId: string }

export const tellJournalStep = createStep(
  "tell-journal",
  async ({ actor, event, customerId }: Input, { container }) => {
    await accountModuleOf(container).tell({ event, customerId, actor: textOfActor(actor) })
  },
)
