import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { retryMessageStep } from "./steps/in-outbox"

export const retryMessageWorkflow = createWorkflow(
  "retry-message",
  (input: { id: string }) => new WorkflowResponse(retryMessageStep(input)),
)
