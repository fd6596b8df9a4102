import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import type { MemberType } from "../../../contracts/access/member"
import { ACCESS_MODULE } from "../../../modules/access"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { AccessModuleService } from "../../../modules/access/service"

type Input = { actor: Actor; customer_ids: string[]; type: MemberType }

export const changeTypesStep = createStep(
  "change-types",
  async ({ actor, customer_ids, type }: Input, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    return new StepResponse(
      await access.changeTypes({ customerIds: customer_ids, type, actor: textOfActor(actor) }),
    )
  },
)
