import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { ACCESS_MODULE } from "../../../modules/access"
import { textOfActor } from "../../../modules/access/domain/actor-text"
import type { AccessModuleService } from "../../../modules/access/service"

export const undoTypeChangeStep = createStep(
  "undo-type-change",
  async ({ actor, change_id }: { actor: Actor; change_id: string }, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    return new StepResponse(
      await access.undoTypeChange({ changeId: change_id, actor: textOfActor(actor) }),
    )
  },
)
