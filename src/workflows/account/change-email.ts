import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { recordOwnChangeStep } from "../access/steps/record-own-change"
import { closeLinksStep } from "./steps/close-links"
import { followLinkStep } from "./steps/follow-link"
import { moveLoginStep } from "./steps/move-login"
import { proveEmailStep } from "./steps/prove-email"
import { refuseTakenStep } from "./steps/refuse-taken"
import { tellJournalStep } from "./steps/tell-journal"

type Input = { actor: Actor; token: string }

/** The mail to the new address has been followed: from now on it is what one logs in with. */
export const changeEmailWorkflow = createWorkflow("change-email", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.follow_link" })
  const link = followLinkStep({ token: input.token, purpose: "change_email" })
  refuseTakenStep({ email: link.email, customerId: link.customerId })
  moveLoginStep({ authIdentityId: link.login.id, from: link.login.email, to: link.email })
  updateCustomersWorkflow.runAsStep({
    input: transform(link, ({ customerId, email }) => ({
      selector: { id: customerId },
      update: { email },
    })),
  })
  proveEmailStep({ authIdentityId: link.login.id, email: link.email })
  closeLinksStep({ customerId: link.customerId, authIdentityId: link.login.id })
  tellJournalStep({
    actor: input.actor,
    event: "account.email_changed",
    customerId: link.customerId,
  })
  recordOwnChangeStep({ customerId: link.customerId, what: "email" })
  return new WorkflowResponse(transform(link, ({ email }) => ({ email })))
})
