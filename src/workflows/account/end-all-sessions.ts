import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { textOfActor } from "../../modules/access/domain/actor-text"
import { accountNotFound } from "../../modules/account/errors"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountModuleOf } from "./steps/account-of"

const endAllSessionsStep = createStep(
  "end-all-sessions",
  async ({ actor }: { actor: Actor }, { container }) => {
    if (actor.kind !== "customer") throw accountNotFound()
    const whose = { customerId: actor.id, actor: textOfActor(actor) }
    await accountModuleOf(container).endAllLogins(whose)
    return new StepResponse()
  },
)

/** Everywhere, here too. */
export const endAllSessionsWorkflow = createWorkflow(
  "end-all-sessions",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "account.change" })
    endAllSessionsStep({ actor })
  },
)
