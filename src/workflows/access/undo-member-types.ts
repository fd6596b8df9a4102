import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "./steps/demand-permission"
import { undoTypeChangeStep } from "./steps/undo-type-change"

type Input = { actor: Actor; change_id: string }

export const undoMemberTypesWorkflow = createWorkflow(
  "undo-member-types",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "member.retype" })
    return new WorkflowResponse(undoTypeChangeStep(input))
  },
)
