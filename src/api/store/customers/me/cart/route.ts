import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accessLoginRequired } from "../../../../../modules/access/errors"
import { openCartWorkflow } from "../../../../../workflows/checkout/open-cart"
import { actorOfRequest } from "../../../../_shared/actor-of-request"
import { sendCart } from "../../../../_shared/send-cart"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  if (actor.kind !== "customer") throw accessLoginRequired()
  const input = { actor, customer_id: actor.id }
  const { result } = await openCartWorkflow(req.scope).run({ input })
  await sendCart(req, { res, cartId: result })
}
