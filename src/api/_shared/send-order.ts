import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../lib/database/read-pool"
import { getOrder } from "../../queries/checkout/get-order"
import { actorOfRequest } from "./actor-of-request"

/** The order that the address names, as it is now. */
export const sendOrder = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id = "" } = req.params
  const asked = { actor: actorOfRequest(req), id }
  res.json({ order: await getOrder(readPoolOf(req.scope), asked) })
}
