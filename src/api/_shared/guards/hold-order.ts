import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { whileOrderIsHeld } from "../../../workflows/checkout/steps/order-turn"

/** Medusa cancels, packs and takes money without a lock: not while the buyer pays, changes or cancels. */
export const holdOrder = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const answered = () =>
    new Promise<void>((resolve) => {
      res.once("close", resolve)
      next()
    })
  await whileOrderIsHeld(req.scope, { orderId: req.params.id ?? "", work: answered })
}
