import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { proveEmailStep } from "./steps/prove-email"

/** Where it is known otherwise that a mailbox belongs to a login. */
export const proveEmailWorkflow = createWorkflow(
  "prove-email",
  (input: { actor: Actor; authIdentityId: string; email: string }) => {
    demandPermissionStep({ actor: input.actor, action: "account.prove_email" })
    proveEmailStep({ authIdentityId: input.authIdentityId, email: input.email })
  },
)
