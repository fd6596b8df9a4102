import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import type { InviteMember } from "../../contracts/access/member-requests"
import { openDashboardWorkflow } from "./open-dashboard"
import { openMemberLoginWorkflow } from "./open-member-login"
import { demandPermissionStep } from "./steps/demand-permission"
import { chooseDashboardWayStep } from "./steps/find-dashboard-login"
import { findMemberStep } from "./steps/find-member"
import { sendInvitationStep } from "./steps/send-invitation"

type Input = InviteMember & { actor: Actor; customer_id: string }

/** At once for a manager whose mailbox is known to be theirs, else by a mail that proves it. */
export const giveDashboardWorkflow = createWorkflow("give-dashboard", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "member.dashboard" })
  const member = findMemberStep({ id: input.customer_id })
  const key = transform(input, ({ customer_id }) => `access:dashboard:${customer_id}`)
  acquireLockStep({ key, timeout: 10, ttl: 30, retryInterval: 0.1 })
  const way = chooseDashboardWayStep(member)
  when("mailbox-is-theirs", { way }, ({ way: chosen }) => chosen === "open").then(() => {
    openDashboardWorkflow.runAsStep({ input: { actor: input.actor, member } })
  })
  when("mailbox-to-be-proved", { way }, ({ way: chosen }) => chosen === "invite").then(() => {
    openMemberLoginWorkflow.runAsStep({ input: member })
    sendInvitationStep(
      transform(input, ({ actor, customer_id, locale }) => ({
        actor,
        customer_id,
        locale,
        dashboard: true,
      })),
    )
  })
  releaseLockStep({ key })
  return new WorkflowResponse(way)
})
