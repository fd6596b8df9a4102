import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { cancelOwnOrderStep } from "./steps/cancel-order"
import type { OwnOrder } from "./steps/open-order"

/** An order of one's own that is not paid: it ends, and what was reserved for it is free. */
export const cancelOwnOrderWorkflow = createWorkflow(
  "cancel-own-order",
  (input: WorkflowData<OwnOrder>) => {
    demandPermissionStep({ actor: input.actor, action: "checkout.cancel_order" })
    cancelOwnOrderStep(input)
  },
)
