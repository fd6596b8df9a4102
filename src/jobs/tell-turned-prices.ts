import type { MedusaContainer } from "@medusajs/framework/types"
import { tellTurnedPricesWorkflow } from "../workflows/catalog/tell-turned-prices"

export default async function tellTurnedPrices(container: MedusaContainer): Promise<void> {
  await tellTurnedPricesWorkflow(container).run({
    input: { actor: { kind: "system", id: "catalog" } },
  })
}

export const config = { name: "tell-turned-prices", schedule: "* * * * *" }
