import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { untilEnded } from "../../../lib/request/ended"
import { whileOrderIsHeld } from "../../../workflows/checkout/steps/order-turn"

/** Medusa cancels, packs and takes money without a lock: not while the buyer pays, changes or cancels. */
export const holdOrder = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const work = async () => {
    // Nobody waits for it any more: they have been told that it was not done.
    if (res.closed) return
    const ended = untilEnded(res)
    next()
    await ended
  }
  await whileOrderIsHeld(req.scope, { orderId: req.params.id ?? "", work })
}
