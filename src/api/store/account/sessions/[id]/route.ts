import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSessionWorkflow } from "../../../../../workflows/account/end-session"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params.id ?? ""
  await endSessionWorkflow(req.scope).run({ input: { actor: actorOfRequest(req), id } })
  res.json({ id, object: "session", deleted: true })
}
