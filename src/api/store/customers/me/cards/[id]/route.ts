import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forgetCardWorkflow } from "../../../../../../workflows/checkout/forget-card"
import { actorOfRequest } from "../../../../../_shared/actor-of-request"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id = "" } = req.params
  const input = { actor: actorOfRequest(req), id }
  await forgetCardWorkflow(req.scope).run({ input })
  res.json({ id, object: "card", deleted: true })
}
