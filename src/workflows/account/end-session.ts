import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { accountNotFound, sessionNotFound } from "../../modules/account/errors"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountModuleOf } from "./steps/account-of"

type Input = { actor: Actor; id: string }

const endSessionStep = createStep("end-session", async ({ actor, id }: Input, { container }) => {
  if (actor.kind !== "customer") throw accountNotFound()
  const ended = await accountModuleOf(container).endLoginOf({ customerId: actor.id, id })
  if (!ended) throw sessionNotFound()
  return new StepResponse()
})

/** One login of one's own; somebody else's is not there. */
export const endSessionWorkflow = createWorkflow("end-session", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.change" })
  endSessionStep(input)
})
