import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { takeBackOrdersStep } from "./steps/take-back-orders"

type Input = {
  actor: Actor
  /** Only what was begun of this cart, however lately: its owner waits. */
  cart_id?: string
}

/** Orders whose making was cut off are no orders; what was kept for them is free again. */
export const takeBackOrdersWorkflow = createWorkflow(
  "take-back-orders",
  (input: WorkflowData<Input>) => {
    demandPermissionStep({ actor: input.actor, action: "checkout.take_back_order" })
    takeBackOrdersStep(input)
  },
)
