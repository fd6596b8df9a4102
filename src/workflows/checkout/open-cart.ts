import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { openCartStep, type CartWish } from "./steps/open-cart"

type Input = { actor: Actor; customer_id: string; wish?: CartWish }

/** The one open cart of an account, made if it has none. */
export const openCartWorkflow = createWorkflow("open-cart", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.open_cart" })
  const wanted = transform({ input }, ({ input: { customer_id, wish } }) => ({
    customerId: customer_id,
    wish: wish ?? {},
  }))
  return new WorkflowResponse(openCartStep(wanted))
})
