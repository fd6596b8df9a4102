import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { UsedLogin } from "../../modules/account/records/logins"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountModuleOf } from "./steps/account-of"

const noteLoginStep = createStep("note-login", async (login: UsedLogin, { container }) => {
  await accountModuleOf(container).noteLogin(login)
  return new StepResponse()
})

/** Where somebody is logged in, and when they were last there. */
export const noteLoginWorkflow = createWorkflow(
  "note-login",
  ({ actor, login }: { actor: Actor; login: UsedLogin }) => {
    demandPermissionStep({ actor, action: "account.note_login" })
    noteLoginStep(login)
  },
)
