import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { JOURNAL_MODULE } from "../../../modules/journal"
import type { JournalModuleService } from "../../../modules/journal/service"

export const forgetFactsStep = createStep("forget-facts", async (_: unknown, { container }) => {
  const journal = container.resolve<JournalModuleService>(JOURNAL_MODULE)
  return new StepResponse({ forgotten: await journal.forgetOldFacts() })
})
