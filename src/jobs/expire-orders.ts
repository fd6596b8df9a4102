import type { MedusaContainer } from "@medusajs/framework/types"
import { expireOrdersWorkflow } from "../workflows/checkout/expire-orders"

export default async function expireOrders(container: MedusaContainer): Promise<void> {
  await expireOrdersWorkflow(container).run({
    input: { actor: { kind: "system", id: "checkout" } },
  })
}

export const config = { name: "expire-orders", schedule: "* * * * *" }
