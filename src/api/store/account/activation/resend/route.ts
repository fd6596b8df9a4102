import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askActivationWorkflow } from "../../../../../workflows/account/ask-activation"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await askActivationWorkflow(req.scope).run({ input: { actor: actorOfRequest(req) } })
  res.json({ sent: true })
}
