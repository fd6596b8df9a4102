import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { PasswordLink } from "../../lib/token/password-link"
import { openDashboardWorkflow } from "../access/open-dashboard"
import { closeInvitationStep } from "../access/steps/close-invitation"
import { demandPermissionStep } from "../access/steps/demand-permission"
import type { FoundMember } from "../access/steps/find-member"
import { closeLinksStep } from "./steps/close-links"
import { proveEmailStep } from "./steps/prove-email"
import { tellJournalStep } from "./steps/tell-journal"
import { usePasswordLinkStep } from "./steps/use-password-link"

type Input = { actor: Actor; link: PasswordLink; password: string }

// An administrator has promised it; the person has now shown who they are.
const promised: Actor = { kind: "system", id: "invitation" }

/** By a link from a mail, of an invitation or for a forgotten password. */
export const setPasswordWorkflow = createWorkflow("set-password", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.set_password" })
  const login = usePasswordLinkStep({ link: input.link, password: input.password })
  proveEmailStep({ authIdentityId: login.authIdentityId, email: input.link.email })
  closeLinksStep({ customerId: login.customerId, authIdentityId: login.authIdentityId })
  when(
    "is-changed",
    login,
    ({ hadPassword, customerId }) => hadPassword && customerId !== null,
  ).then(() => {
    tellJournalStep({
      actor: input.actor,
      event: "account.password_changed",
      customerId: transform(login, ({ customerId }) => customerId ?? ""),
    })
  })
  const closed = closeInvitationStep({ customer_id: login.customerId })
  when("dashboard-promised", closed, ({ dashboard }) => dashboard).then(() => {
    openDashboardWorkflow.runAsStep({
      input: transform(closed, ({ member }) => ({
        actor: promised,
        member: member as FoundMember,
      })),
    })
  })
  return new WorkflowResponse(transform(closed, ({ dashboard }) => ({ dashboard })))
})
