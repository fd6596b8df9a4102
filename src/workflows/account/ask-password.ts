import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { LinkHolder } from "../../lib/token/password-link"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { countAttemptStep } from "./steps/count-attempt"
import { findAskedAccountStep } from "./steps/find-asked-account"
import { tellJournalStep } from "./steps/tell-journal"

type Input = { actor: Actor; email: string; holder: LinkHolder }

const events: Record<LinkHolder, string> = {
  customer: "account.password_asked",
  user: "account.dashboard_password_asked",
}

/** A mail with a link that sets a new password, if there is such an account. */
export const askPasswordWorkflow = createWorkflow("ask-password", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.ask_mail" })
  countAttemptStep({ purpose: "mail", email: input.email })
  const asked = findAskedAccountStep({ email: input.email, holder: input.holder })
  when("is-account", asked, ({ personId }) => personId !== null).then(() => {
    tellJournalStep({
      actor: input.actor,
      event: transform(input, ({ holder }) => events[holder]),
      customerId: transform(asked, ({ personId }) => personId ?? ""),
    })
  })
})
