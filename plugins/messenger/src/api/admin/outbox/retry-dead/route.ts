import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retryDeadBody } from "../../../../contracts/outbox"
import { demandShape } from "../../../../errors"
import { retryDeadMessagesWorkflow } from "../../../../workflows/outbox/retry-dead-messages"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { channel = null } = demandShape(retryDeadBody, req.body ?? {})
  const { result } = await retryDeadMessagesWorkflow(req.scope).run({ input: { channel } })
  res.json({ retried: result })
}
