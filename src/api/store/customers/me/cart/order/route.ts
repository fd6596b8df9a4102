import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlaceOrder } from "../../../../../../contracts/checkout/order"
import { readPoolOf } from "../../../../../../lib/database/read-pool"
import { accessLoginRequired } from "../../../../../../modules/access/errors"
import { getOrder } from "../../../../../../queries/checkout/get-order"
import { placeOrderWorkflow } from "../../../../../../workflows/checkout/place-order"
import { actorOfRequest } from "../../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<PlaceOrder>, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  if (actor.kind !== "customer") throw accessLoginRequired()
  const origin_key = req.get("idempotency-key")
  const { result: id } = await placeOrderWorkflow(req.scope).run({
    input: { actor, customer_id: actor.id, ...req.validatedBody, origin_key },
  })
  res.json({ order: await getOrder(readPoolOf(req.scope), { actor, id }) })
}
