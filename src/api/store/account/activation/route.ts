import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FollowLink } from "../../../../contracts/account/requests"
import { activateAccountWorkflow } from "../../../../workflows/account/activate-account"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<FollowLink>, res: MedusaResponse): Promise<void> => {
  const { token } = req.validatedBody
  const { result } = await activateAccountWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), token },
  })
  res.json(result)
}
