import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldFactsWorkflow } from "../workflows/journal/forget-old-facts"

export default async function forgetOldFacts(container: MedusaContainer): Promise<void> {
  await forgetOldFactsWorkflow(container).run({
    input: { actor: { kind: "system", id: "journal" } },
  })
}

export const config = { name: "forget-old-facts", schedule: "23 * * * *" }
