import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createCustomersWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import type { Register } from "../../contracts/account/requests"
import { attachLoginStep } from "../access/steps/attach-login"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { recordOwnChangeStep } from "../access/steps/record-own-change"
import { countAttemptStep } from "./steps/count-attempt"
import { openRegisteredLoginStep } from "./steps/open-registered-login"
import { readRegistrationStep, type Registration } from "./steps/read-registration"
import { recordAccountStep } from "./steps/record-account"
import { refuseTakenStep } from "./steps/refuse-taken"
import { signTokenStep } from "./steps/sign-token"

type Input = { actor: Actor; form: Register }

const customerOf = ({ name, email, phone }: Registration) => ({
  email,
  phone,
  first_name: name,
  has_account: true,
})

/**
 * Somebody becomes a customer and is logged in at once. The lock only makes who comes second hear the
 * right reason; that there are not two, the unique indexes see to.
 */
export const registerAccountWorkflow = createWorkflow("register-account", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.register" })
  const read = readRegistrationStep(input.form)
  countAttemptStep({ purpose: "registration", email: read.email })
  const key = transform(read, ({ email }) => `access:email:${email}`)
  acquireLockStep({ key, timeout: 10, ttl: 30, retryInterval: 0.1 })
  refuseTakenStep({ email: read.email, phone: read.phone })
  const login = openRegisteredLoginStep({ email: read.email, password: input.form.password })
  const customers = createCustomersWorkflow.runAsStep({
    input: { customersData: transform(read, (made) => [customerOf(made)]) },
  })
  const customerId = transform(customers, ([customer]) => customer?.id ?? "")
  recordAccountStep({ customerId, profile: read.profile, consent: read.consent })
  attachLoginStep({ authIdentityId: login.id, as: "customer_id", value: customerId })
  recordOwnChangeStep({ customerId, what: "created", to: "client" })
  releaseLockStep({ key })
  const { token } = signTokenStep({ authIdentityId: login.id, customerId })
  return new WorkflowResponse({ id: customerId, token })
})
