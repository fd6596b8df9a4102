import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { PayWhen } from "../../contracts/checkout/order"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { placeOrderStep } from "./steps/place-order"

type Input = {
  actor: Actor
  customer_id: string
  pay: PayWhen
  line_ids?: string[] | undefined
  /** Names the wish: who asks again by the same key gets the first order. */
  origin_key?: string | undefined
}

/** All or some positions of an account's cart become an order, whose payment comes afterwards. */
export const placeOrderWorkflow = createWorkflow("place-order", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.place_order" })
  return new WorkflowResponse(placeOrderStep(input))
})
