import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { ChangeOrder } from "../../contracts/checkout/order"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { changeOrderStep } from "./steps/change-order"

type Input = ChangeOrder & { actor: Actor; order_id: string }

/** Amounts of an order of one's own, for as long as it is not paid; 0 takes a position out. */
export const changeOrderWorkflow = createWorkflow("change-order", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.change_order" })
  changeOrderStep(input)
})
