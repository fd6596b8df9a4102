import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { payOrderStep, type PayBy } from "./steps/pay-order"

type Input = { actor: Actor; order_id: string; by: PayBy }

/** Pays an order of one's own by card, or only opens its payment; a typed card is a token by now. */
export const payOrderWorkflow = createWorkflow("pay-order", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.pay" })
  return new WorkflowResponse(payOrderStep(input))
})
