import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { forgetFactsStep } from "./steps/forget-facts"

export const forgetOldFactsWorkflow = createWorkflow(
  "forget-old-facts",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "journal.forget" })
    return new WorkflowResponse(forgetFactsStep())
  },
)
