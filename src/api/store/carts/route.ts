import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateCartWorkflowInputDTO } from "@medusajs/framework/types"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { openCartWorkflow } from "../../../workflows/checkout/open-cart"
import { actorOfRequest } from "../../_shared/actor-of-request"
import { sendCart } from "../../_shared/send-cart"

/** Medusa's route, but whoever is logged in gets the cart that waits in the account. */
export const POST = async (
  req: MedusaRequest<CreateCartWorkflowInputDTO>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  if (actor.kind !== "customer") {
    const { result } = await createCartWorkflow(req.scope).run({ input: req.validatedBody })
    await sendCart(req, { res, cartId: result.id })
    return
  }
  const input = { actor, customer_id: actor.id, wish: req.validatedBody }
  const { result } = await openCartWorkflow(req.scope).run({ input })
  await sendCart(req, { res, cartId: result })
}
