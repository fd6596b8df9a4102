import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { moveImportStep, type MoveOfImport } from "./steps/move-import"

/** Queues an import that was looked at or left off, or leaves one off. */
export const moveImportWorkflow = createWorkflow("move-import", (input: MoveOfImport) => {
  demandPermissionStep({ actor: input.actor, action: "catalog.import" })
  moveImportStep(input)
  return new WorkflowResponse({ id: input.id })
})
