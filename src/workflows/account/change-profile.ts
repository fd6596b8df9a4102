import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import type { ChangeProfile } from "../../contracts/account/requests"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { recordOwnChangeStep } from "../access/steps/record-own-change"
import { readProfileStep } from "./steps/read-profile"
import { recordProfileStep } from "./steps/record-profile"
import { refuseTakenStep } from "./steps/refuse-taken"

type Input = { actor: Actor; form: ChangeProfile }

const idOf = ({ actor }: Input) => (actor.kind === "customer" ? actor.id : "")

/** What somebody changes about their own account without a password. */
export const changeProfileWorkflow = createWorkflow("change-profile", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.change" })
  const change = readProfileStep(input.form)
  const customerId = transform(input, idOf)
  refuseTakenStep({ customerId, phone: change.customer.phone })
  when("is-of-customer", change, ({ customer }) => Object.keys(customer).length > 0).then(() => {
    updateCustomersWorkflow.runAsStep({
      input: transform({ customerId, change }, (it) => ({
        selector: { id: it.customerId },
        update: it.change.customer,
      })),
    })
  })
  recordProfileStep({
    actor: input.actor,
    customerId,
    profile: change.profile,
    fields: change.fields,
  })
  when("is-changed", change, ({ fields }) => fields.length > 0).then(() => {
    recordOwnChangeStep({
      customerId,
      what: "profile",
      to: transform(change, ({ fields }) => fields.join(", ")),
    })
  })
})
