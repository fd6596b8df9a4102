import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AttemptPurpose } from "../../../modules/account/domain/attempts"
import { countOne } from "../count-attempt"

export const countAttemptStep = createStep(
  "count-attempt",
  async (attempt: { purpose: AttemptPurpose; email: string }, { container }) => {
    await countOne(container, attempt)
    return new StepResponse()
  },
)
