import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { InviteMember } from "../../contracts/access/member-requests"
import { openMemberLoginWorkflow } from "./open-member-login"
import { demandPermissionStep } from "./steps/demand-permission"
import { findMemberStep } from "./steps/find-member"
import { refuseNeedlessInvitationStep } from "./steps/refuse-needless-invitation"
import { sendInvitationStep } from "./steps/send-invitation"

type Input = InviteMember & { actor: Actor; customer_id: string }

/** Sends the invitation again; a person who had no login gets one to be opened by it. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "member.invite" })
  const member = findMemberStep({ id: input.customer_id })
  refuseNeedlessInvitationStep(member)
  const { opened } = openMemberLoginWorkflow.runAsStep({ input: member })
  when("can-set-password", { opened }, ({ opened: login }) => login?.invite !== false).then(() => {
    sendInvitationStep(
      transform(input, ({ actor, customer_id, locale }) => ({
        actor,
        customer_id,
        locale,
        dashboard: false,
      })),
    )
  })
  return new WorkflowResponse(member)
})
