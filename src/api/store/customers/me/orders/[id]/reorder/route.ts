import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accessLoginRequired } from "../../../../../../../modules/access/errors"
import { reorderWorkflow } from "../../../../../../../workflows/checkout/reorder"
import { actorOfRequest } from "../../../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  if (actor.kind !== "customer") throw accessLoginRequired()
  const { id: order_id = "" } = req.params
  const { result } = await reorderWorkflow(req.scope).run({
    input: { actor, customer_id: actor.id, order_id },
  })
  res.json(result)
}
