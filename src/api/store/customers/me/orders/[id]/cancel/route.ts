import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelOwnOrderWorkflow } from "../../../../../../../workflows/checkout/cancel-order"
import { actorOfRequest } from "../../../../../../_shared/actor-of-request"
import { sendOrder } from "../../../../../../_shared/send-order"

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id: order_id = "" } = req.params
  const input = { actor: actorOfRequest(req), order_id }
  await cancelOwnOrderWorkflow(req.scope).run({ input })
  await sendOrder(req, res)
}
