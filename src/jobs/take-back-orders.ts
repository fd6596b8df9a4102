import type { MedusaContainer } from "@medusajs/framework/types"
import { takeBackOrdersWorkflow } from "../workflows/checkout/take-back-orders"

export default async function takeBackOrders(container: MedusaContainer): Promise<void> {
  await takeBackOrdersWorkflow(container).run({
    input: { actor: { kind: "system", id: "checkout" } },
  })
}

export const config = { name: "take-back-orders", schedule: "*/30 * * * * *" }
