import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Actor } from "../../../contracts/access/actor"
import { readPoolOf } from "../../../lib/database/read-pool"
import { listCutOffOrders } from "../../../queries/checkout/list-cut-off-orders"
import { takeBackOrdersWorkflow } from "../../../workflows/checkout/take-back-orders"

const actor: Actor = { kind: "system", id: "checkout" }

/** Medusa would answer with an order that was cut off, as if it had been made, and it would soon be gone. */
export const takeBackCutOff = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const cartId = req.params.id ?? ""
  const asked = { actor, before: new Date(), cartId }
  const found = await listCutOffOrders(readPoolOf(req.scope), asked)
  if (found.length > 0) {
    await takeBackOrdersWorkflow(req.scope).run({ input: { actor, cart_id: cartId } })
  }
  next()
}
