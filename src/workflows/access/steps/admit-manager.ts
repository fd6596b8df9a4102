import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { ACCESS_MODULE } from "../../../modules/access"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { AccessModuleService } from "../../../modules/access/service"

/** Reserves the id of a dashboard login as a manager's before Medusa makes the login. */
export const admitManagerStep = createStep(
  "admit-manager",
  async ({ actor, customer_id }: { actor: Actor; customer_id: string }, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const userId = generateEntityId(undefined, "user")
    const admission = { userId, customerId: customer_id, actor: textOfActor(actor) }
    await access.admitManager(admission)
    return new StepResponse({ userId }, admission)
  },
  async (admission, { container }) => {
    if (!admission) return
    await container.resolve<AccessModuleService>(ACCESS_MODULE).takeBackAdmission(admission)
  },
)
