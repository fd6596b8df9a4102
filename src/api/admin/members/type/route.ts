import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeTypes } from "../../../../contracts/access/member-requests"
import { changeMemberTypesWorkflow } from "../../../../workflows/access/change-member-types"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<ChangeTypes>, res: MedusaResponse): Promise<void> => {
  const { result } = await changeMemberTypesWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), ...req.validatedBody },
  })
  res.json(result)
}
