import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { ChangePassword } from "../../contracts/account/requests"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { recordOwnChangeStep } from "../access/steps/record-own-change"
import { changeOwnPasswordStep, readNewPasswordStep } from "./steps/change-own-password"
import { checkPasswordStep } from "./steps/check-password"
import { closeLinksStep } from "./steps/close-links"
import { findOwnLoginStep } from "./steps/find-own-login"
import { signTokenStep } from "./steps/sign-token"
import { tellJournalStep } from "./steps/tell-journal"

type Input = {
  actor: Actor
  form: ChangePassword
  mfa: { enabled: boolean; completedAt: string | null }
}

/** Every login of the account ends; whoever changed the password gets a new one. */
export const changePasswordWorkflow = createWorkflow("change-password", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.change" })
  readNewPasswordStep(input.form)
  const login = findOwnLoginStep(input.actor)
  checkPasswordStep({ email: login.email, password: input.form.password_now })
  changeOwnPasswordStep({ email: login.email, password: input.form.password })
  closeLinksStep({ customerId: login.customerId, authIdentityId: login.id })
  tellJournalStep({
    actor: input.actor,
    event: "account.password_changed",
    customerId: login.customerId,
  })
  recordOwnChangeStep({ customerId: login.customerId, what: "password" })
  const { token } = signTokenStep({
    authIdentityId: login.id,
    customerId: login.customerId,
    mfa: input.mfa,
  })
  return new WorkflowResponse({ token })
})
