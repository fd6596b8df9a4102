import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { countAttemptStep } from "./steps/count-attempt"
import { findOwnLoginStep } from "./steps/find-own-login"
import { refuseProvedEmailStep } from "./steps/refuse-proved-email"
import { tellJournalStep } from "./steps/tell-journal"

/** The mail that asks to prove the e-mail, once more. */
export const askActivationWorkflow = createWorkflow(
  "ask-activation",
  ({ actor }: { actor: Actor }) => {
    demandPermissionStep({ actor, action: "account.change" })
    const login = findOwnLoginStep(actor)
    refuseProvedEmailStep(login)
    countAttemptStep({ purpose: "mail", email: login.email })
    tellJournalStep({ actor, event: "account.activation_asked", customerId: login.customerId })
  },
)
