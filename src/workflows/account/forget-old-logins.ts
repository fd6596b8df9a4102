import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountModuleOf } from "./steps/account-of"

const forgetLoginsStep = createStep("forget-logins", async (_: unknown, { container }) => {
  await accountModuleOf(container).forgetWhatIsOver()
  return new StepResponse()
})

/** Logins, attempts, links and addresses that have served. */
export const forgetOldLoginsWorkflow = createWorkflow(
  "forget-old-logins",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "account.forget" })
    forgetLoginsStep()
  },
)
