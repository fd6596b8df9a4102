import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { reorderStep } from "./steps/reorder"

type Input = { actor: Actor; customer_id: string; order_id: string }

/** What was ordered once goes into the cart again, as far as it is there. */
export const reorderWorkflow = createWorkflow("reorder", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.reorder" })
  return new WorkflowResponse(reorderStep(input))
})
