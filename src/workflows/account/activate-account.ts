import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { followLinkStep } from "./steps/follow-link"
import { proveEmailStep } from "./steps/prove-email"
import { tellJournalStep } from "./steps/tell-journal"

type Input = { actor: Actor; token: string }

/** The mail has been followed, so its mailbox is the person's. */
export const activateAccountWorkflow = createWorkflow("activate-account", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.follow_link" })
  const link = followLinkStep({ token: input.token, purpose: "activate" })
  proveEmailStep({ authIdentityId: link.login.id, email: link.email })
  tellJournalStep({
    actor: input.actor,
    event: "account.email_proved",
    customerId: link.customerId,
  })
  return new WorkflowResponse(transform(link, ({ email }) => ({ email })))
})
