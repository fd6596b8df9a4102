import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { undoMemberTypesWorkflow } from "../../../../../../workflows/access/undo-member-types"
import { actorOfRequest } from "../../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { result } = await undoMemberTypesWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), change_id: req.params.change_id ?? "" },
  })
  res.json(result)
}
