import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { DeleteAccount } from "../../contracts/account/requests"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { checkPasswordStep } from "./steps/check-password"
import { eraseAccountStep } from "./steps/erase-account"
import { findOwnLoginStep } from "./steps/find-own-login"
import { readDeletionStep } from "./steps/read-deletion"

type Input = { actor: Actor; form: DeleteAccount }

/** Somebody leaves, and is forgotten; nobody else can do it for them. */
export const deleteAccountWorkflow = createWorkflow("delete-account", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.change" })
  const login = findOwnLoginStep(input.actor)
  const { proved } = readDeletionStep({ login, password: input.form.password_now })
  checkPasswordStep({ email: login.email, password: input.form.password_now })
  eraseAccountStep({
    customerId: login.customerId,
    authIdentityId: login.id,
    email: login.email,
    proved,
  })
  return new WorkflowResponse(transform(login, ({ customerId }) => ({ id: customerId })))
})
