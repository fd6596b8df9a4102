import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listModeratedSchema } from "../../../contracts/review/review"
import { readPoolOf } from "../../../lib/database/read-pool"
import { listModerated } from "../../../queries/review/list-moderated"
import { actorOfRequest } from "../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listModeratedSchema.parse(req.query)
  res.json(await listModerated(readPoolOf(req.scope), { actor: actorOfRequest(req), asked }))
}
