import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IDEMPOTENCY_MODULE } from "../../../modules/idempotency"
import type { IdempotencyModuleService } from "../../../modules/idempotency/service"

export const forgetAnswersStep = createStep("forget-answers", async (_: unknown, { container }) => {
  const idempotency = container.resolve<IdempotencyModuleService>(IDEMPOTENCY_MODULE)
  return new StepResponse({ forgotten: await idempotency.forgetOldAnswers() })
})
