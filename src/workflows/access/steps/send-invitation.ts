import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import type { MemberLocale } from "../../../contracts/access/member"
import { ACCESS_MODULE } from "../../../modules/access"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { AccessModuleService } from "../../../modules/access/service"

type Input = {
  actor: Actor
  customer_id: string
  locale?: MemberLocale | undefined
  dashboard: boolean
}

export const sendInvitationStep = createStep(
  "send-invitation",
  async ({ actor, customer_id, locale, dashboard }: Input, { container }) => {
    await container.resolve<AccessModuleService>(ACCESS_MODULE).sendInvitation({
      customerId: customer_id,
      locale,
      dashboard,
      actor: textOfActor(actor),
    })
  },
)
