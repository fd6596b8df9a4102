import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendTestMailStep, type TestMail } from "./steps/in-outbox"

export const sendTestMailWorkflow = createWorkflow(
  "send-test-mail",
  (input: TestMail) => new WorkflowResponse(sendTestMailStep(input)),
)
