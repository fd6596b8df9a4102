import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { attachLoginStep } from "./steps/attach-login"
import type { FoundMember } from "./steps/find-member"
import { openLoginStep } from "./steps/open-login"
import { refuseTakenEmailStep } from "./steps/refuse-taken-email"

// Medusa's type of a change leaves this column out; its service takes it.
const account = { has_account: true }

/** Gives a person without a login one that waits for its password; part of other workflows. */
export const openMemberLoginWorkflow = createWorkflow(
  "open-member-login",
  (member: FoundMember) => {
    const opened = when("has-no-login", member, ({ login }) => login === null).then(() => {
      refuseTakenEmailStep({ email: member.email })
      const login = openLoginStep({ email: member.email })
      updateCustomersWorkflow.runAsStep({
        input: transform(member, ({ id, email }) => ({
          selector: { id },
          update: { email, ...account },
        })),
      })
      attachLoginStep({
        authIdentityId: login.id,
        as: "customer_id",
        value: member.id,
      })
      return login
    })
    return new WorkflowResponse({ opened })
  },
)
