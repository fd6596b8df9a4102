import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { retryDeadMessagesStep } from "./steps/in-outbox"

export const retryDeadMessagesWorkflow = createWorkflow(
  "retry-dead-messages",
  (input: { channel: string | null }) => new WorkflowResponse(retryDeadMessagesStep(input)),
)
