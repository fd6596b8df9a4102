import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { ACCESS_MODULE } from "../../../modules/access"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { AccessModuleService } from "../../../modules/access/service"

type Input = { actor: Actor; customer_id: string; user_id: string | null }

export const takeAdmissionStep = createStep(
  "take-admission",
  async ({ actor, customer_id, user_id }: Input, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const whose = { customerId: customer_id, actor: textOfActor(actor) }
    if (user_id) await access.takeBackAdmission({ userId: user_id, ...whose })
    await access.withdrawDashboardInvitation(whose)
  },
)
