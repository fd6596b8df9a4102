import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "./steps/demand-permission"
import { findDashboardLoginStep } from "./steps/find-dashboard-login"
import { findMemberStep } from "./steps/find-member"
import { takeAdmissionStep } from "./steps/take-admission"

/** The login of the shop stays; that of the dashboard ends, and an open invitation to it. */
export const takeDashboardWorkflow = createWorkflow(
  "take-dashboard",
  (input: { actor: Actor; customer_id: string }) => {
    demandPermissionStep({ actor: input.actor, action: "member.dashboard" })
    const member = findMemberStep({ id: input.customer_id })
    const { userId } = findDashboardLoginStep(member)
    when("has-login", { userId }, ({ userId: id }) => id !== null).then(() => {
      removeUserAccountWorkflow.runAsStep({
        input: { userId: transform({ userId }, ({ userId: id }) => id ?? "") },
      })
    })
    takeAdmissionStep({ actor: input.actor, customer_id: input.customer_id, user_id: userId })
    return new WorkflowResponse(member)
  },
)
