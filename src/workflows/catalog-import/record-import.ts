import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { recordImportStep, type ImportWish } from "./steps/record-import"

/** Reads a source and keeps what it says: queued to be imported, or to be looked at first. */
export const recordImportWorkflow = createWorkflow("record-import", (wish: ImportWish) => {
  demandPermissionStep({ actor: wish.actor, action: "catalog.import" })
  return new WorkflowResponse(recordImportStep(wish))
})
