import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { expireOrdersStep } from "./steps/expire-orders"

type Input = { actor: Actor }

/** Whoever has not paid in time is warned, and some time later the order is cancelled. */
export const expireOrdersWorkflow = createWorkflow(
  "expire-orders",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "checkout.expire_orders" })
    expireOrdersStep(input)
  },
)
