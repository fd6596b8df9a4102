import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createCustomersWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import type { CreateMember } from "../../contracts/access/member-requests"
import { attachLoginStep } from "./steps/attach-login"
import { demandPermissionStep } from "./steps/demand-permission"
import { openLoginStep } from "./steps/open-login"
import { recordMemberStep } from "./steps/record-member"
import { refuseTakenEmailStep } from "./steps/refuse-taken-email"

type Input = { actor: Actor; member: CreateMember }

const customerOf = ({ actor, member }: Input) => {
  const { email, first_name, last_name, phone } = member
  return {
    email,
    first_name,
    ...(last_name ? { last_name } : {}),
    ...(phone ? { phone } : {}),
    has_account: true,
    ...(actor.kind === "admin" ? { created_by: actor.id } : {}),
  }
}

/**
 * A person who can log in once they have followed the mail that invites them. The lock only makes
 * who comes second hear the right reason; that there are not two, Medusa's unique index sees to.
 */
export const createMemberWorkflow = createWorkflow("create-member", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "member.create" })
  const key = transform(input, ({ member }) => `access:email:${member.email}`)
  acquireLockStep({ key, timeout: 10, ttl: 30, retryInterval: 0.1 })
  refuseTakenEmailStep({ email: input.member.email })
  const login = openLoginStep({ email: input.member.email })
  const customers = createCustomersWorkflow.runAsStep({
    input: { customersData: transform(input, (made) => [customerOf(made)]) },
  })
  const customerId = transform(customers, ([customer]) => customer?.id ?? "")
  attachLoginStep({ authIdentityId: login.id, as: "customer_id", value: customerId })
  recordMemberStep({
    actor: input.actor,
    customer_id: customerId,
    type: input.member.type,
    locale: input.member.locale,
    invite: login.invite,
  })
  releaseLockStep({ key })
  return new WorkflowResponse({ id: customerId, invited: login.invite })
})
