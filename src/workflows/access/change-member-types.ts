import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { ChangeTypes } from "../../contracts/access/member-requests"
import { changeTypesStep } from "./steps/change-types"
import { demandPermissionStep } from "./steps/demand-permission"

type Input = ChangeTypes & { actor: Actor }

export const changeMemberTypesWorkflow = createWorkflow(
  "change-member-types",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "member.retype" })
    return new WorkflowResponse(changeTypesStep(input))
  },
)
