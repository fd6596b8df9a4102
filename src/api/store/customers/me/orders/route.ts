import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listOrdersSchema } from "../../../../../contracts/checkout/order"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { listOrders } from "../../../../../queries/checkout/list-orders"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listOrdersSchema.parse(req.query)
  res.json(await listOrders(readPoolOf(req.scope), { actor: actorOfRequest(req), ...asked }))
}
