import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeOrder } from "../../../../../../../contracts/checkout/order"
import { changeOrderWorkflow } from "../../../../../../../workflows/checkout/change-order"
import { actorOfRequest } from "../../../../../../_shared/actor-of-request"
import { sendOrder } from "../../../../../../_shared/send-order"

export const POST = async (req: MedusaRequest<ChangeOrder>, res: MedusaResponse): Promise<void> => {
  const { id: order_id = "" } = req.params
  const input = { actor: actorOfRequest(req), order_id, ...req.validatedBody }
  await changeOrderWorkflow(req.scope).run({ input })
  await sendOrder(req, res)
}
