import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../lib/database/read-pool"
import { getOrder } from "../../queries/checkout/get-order"
import { payOrderWorkflow } from "../../workflows/checkout/pay-order"
import { CARD_PROVIDER, type PayBy } from "../../workflows/checkout/steps/pay-order"
import { actorOfRequest } from "./actor-of-request"

/** Pays, and tells the payment and the order as they are then. */
export const sendPayment = async (
  req: MedusaRequest,
  { res, by }: { res: MedusaResponse; by: PayBy },
): Promise<void> => {
  const actor = actorOfRequest(req)
  const { id = "" } = req.params
  const { result: status } = await payOrderWorkflow(req.scope).run({
    input: { actor, order_id: id, by },
  })
  const order = await getOrder(readPoolOf(req.scope), { actor, id })
  const { total: amount, currency_code } = order
  res.json({ payment: { status, provider_id: CARD_PROVIDER, amount, currency_code }, order })
}
