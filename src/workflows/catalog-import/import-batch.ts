import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { importBatchStep, type BatchWish } from "./steps/import-batch"

/** The next few positions of an import become products, or change theirs. */
export const importBatchWorkflow = createWorkflow("import-batch", (wish: BatchWish) => {
  demandPermissionStep({ actor: wish.actor, action: "catalog.import" })
  return new WorkflowResponse(importBatchStep(wish))
})
