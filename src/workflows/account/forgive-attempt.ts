import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { currentAddress } from "../../lib/log/request-context"
import type { AttemptPurpose } from "../../modules/account/domain/attempts"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountModuleOf } from "./steps/account-of"

type Made = { purpose: AttemptPurpose; email: string }

const forgiveAttemptStep = createStep(
  "forgive-attempt",
  async ({ purpose, email }: Made, { container }) => {
    await accountModuleOf(container).forgiveAttempt({ purpose, email, address: currentAddress() })
    return new StepResponse()
  },
)

/** The password was right, so nobody was guessing. */
export const forgiveAttemptWorkflow = createWorkflow(
  "forgive-attempt",
  ({ actor, attempt }: { actor: Actor; attempt: Made }) => {
    demandPermissionStep({ actor, action: "account.count_attempt" })
    forgiveAttemptStep(attempt)
  },
)
