import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldAnswersWorkflow } from "../workflows/idempotency/forget-old-answers"

export default async function forgetOldAnswers(container: MedusaContainer): Promise<void> {
  await forgetOldAnswersWorkflow(container).run({
    input: { actor: { kind: "system", id: "idempotency" } },
  })
}

export const config = { name: "forget-old-answers", schedule: "41 * * * *" }
