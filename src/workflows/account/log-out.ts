import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Login = { hash: string; expiresAt: Date }

const endLoginStep = createStep("end-login", async (login: Login, { container }) => {
  await container.resolve<AccountModuleService>(ACCOUNT_MODULE).endLogin(login)
  return new StepResponse()
})

/** Ends a token or session before its time. */
export const logOutWorkflow = createWorkflow(
  "log-out",
  ({ actor, login }: { actor: Actor; login: Login }) => {
    demandPermissionStep({ actor, action: "account.log_out" })
    endLoginStep(login)
  },
)
