import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FollowLink } from "../../../../../contracts/account/requests"
import { changeEmailWorkflow } from "../../../../../workflows/account/change-email"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<FollowLink>, res: MedusaResponse): Promise<void> => {
  const { token } = req.validatedBody
  const { result } = await changeEmailWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), token },
  })
  res.json(result)
}
