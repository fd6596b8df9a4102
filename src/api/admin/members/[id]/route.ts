import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../lib/database/read-pool"
import { getMember } from "../../../../queries/access/get-member"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  res.json({ member: await getMember(readPoolOf(req.scope), { actor, id }) })
}
