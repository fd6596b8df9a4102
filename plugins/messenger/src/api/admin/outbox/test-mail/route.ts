import { randomUUID } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { testMailBody } from "../../../../contracts/outbox"
import { demandShape, testMailNeedsPerson } from "../../../../errors"
import { sendTestMailWorkflow } from "../../../../workflows/outbox/send-test-mail"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { locale } = demandShape(testMailBody, req.body ?? {})
  const { actor_type: type, actor_id: id } = req.auth_context
  if (type !== "user") throw testMailNeedsPerson()
  const input = { user_id: id, key: randomUUID(), ...(locale === undefined ? {} : { locale }) }
  await sendTestMailWorkflow(req.scope).run({ input })
  res.status(202).json({ queued: true })
}
