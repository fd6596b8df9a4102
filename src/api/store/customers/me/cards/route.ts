import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { listCards } from "../../../../../queries/checkout/list-cards"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  res.json({ cards: await listCards(readPoolOf(req.scope), { actor: actorOfRequest(req) }) })
}
