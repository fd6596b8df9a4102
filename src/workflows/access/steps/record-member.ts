import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import type { MemberLocale, MemberType } from "../../../contracts/access/member"
import { ACCESS_MODULE } from "../../../modules/access"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { AccessModuleService } from "../../../modules/access/service"

type Input = {
  actor: Actor
  customer_id: string
  type: MemberType
  locale: MemberLocale
  invite: boolean
}

/** The last step of making a person: nothing after it can fail. */
export const recordMemberStep = createStep(
  "record-member",
  async ({ actor, customer_id, type, locale, invite }: Input, { container }) => {
    await container.resolve<AccessModuleService>(ACCESS_MODULE).recordMember({
      customerId: customer_id,
      type,
      invitation: invite ? { locale } : null,
      actor: textOfActor(actor),
    })
  },
)
