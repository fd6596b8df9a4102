import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createUsersWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import { admitManagerStep } from "./steps/admit-manager"
import { attachLoginStep } from "./steps/attach-login"
import { demandPermissionStep } from "./steps/demand-permission"
import type { FoundMember } from "./steps/find-member"

type Input = { actor: Actor; member: FoundMember }

/** A manager's login of the shop opens the dashboard too, as a manager's. */
export const openDashboardWorkflow = createWorkflow("open-dashboard", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "member.dashboard" })
  const { userId } = admitManagerStep({ actor: input.actor, customer_id: input.member.id })
  createUsersWorkflow.runAsStep({
    input: {
      users: transform({ input, userId }, ({ input: { member }, userId: id }) => [
        { id, email: member.email, first_name: member.first_name, last_name: member.last_name },
      ]),
    },
  })
  attachLoginStep({
    authIdentityId: transform(input, ({ member }) => member.login?.id ?? ""),
    as: "user_id",
    value: userId,
  })
  return new WorkflowResponse({ userId })
})
