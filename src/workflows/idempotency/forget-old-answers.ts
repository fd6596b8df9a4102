import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { forgetAnswersStep } from "./steps/forget-answers"

export const forgetOldAnswersWorkflow = createWorkflow(
  "forget-old-answers",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "idempotency.forget" })
    return new WorkflowResponse(forgetAnswersStep())
  },
)
