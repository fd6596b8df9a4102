import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { ChangeEmail } from "../../contracts/account/requests"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { checkPasswordStep } from "./steps/check-password"
import { countAttemptStep } from "./steps/count-attempt"
import { findOwnLoginStep } from "./steps/find-own-login"
import { readWantedEmailStep } from "./steps/read-wanted-email"
import { refuseTakenStep } from "./steps/refuse-taken"
import { wishForEmailStep } from "./steps/wish-for-email"

type Input = { actor: Actor; form: ChangeEmail }

/** The address stays as it is until the mail to the new one is followed. */
export const askEmailChangeWorkflow = createWorkflow("ask-email-change", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.change" })
  const login = findOwnLoginStep(input.actor)
  const wanted = readWantedEmailStep({ form: input.form, emailNow: login.email })
  checkPasswordStep({ email: login.email, password: input.form.password_now })
  countAttemptStep({ purpose: "mail", email: wanted.email })
  refuseTakenStep({ email: wanted.email, customerId: login.customerId })
  wishForEmailStep({
    actor: input.actor,
    customerId: login.customerId,
    email: wanted.email,
  })
})
