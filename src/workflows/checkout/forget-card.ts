import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import { cardNotFound } from "../../modules/checkout/errors"
import type { CheckoutModuleService } from "../../modules/checkout/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Input = { actor: Actor; id: string }

const forgetCardStep = createStep("forget-card", async ({ actor, id }: Input, { container }) => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const customerId = actor.kind === "customer" ? actor.id : ""
  if (!(await checkout.forgetCard({ customerId, id }))) throw cardNotFound()
  return new StepResponse(id)
})

/** A saved card of one's own is saved no more. */
export const forgetCardWorkflow = createWorkflow("forget-card", (input: WorkflowData<Input>) => {
  demandPermissionStep({ actor: input.actor, action: "checkout.pay" })
  return new WorkflowResponse(forgetCardStep(input))
})
