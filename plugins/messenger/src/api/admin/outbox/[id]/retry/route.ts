import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { messageMissing } from "../../../../../errors"
import { databaseOf } from "../../../../../queries/database-of"
import { findMessage } from "../../../../../queries/messages"
import { retryMessageWorkflow } from "../../../../../workflows/outbox/retry-message"

// What is longer is no id, and would not fit its column.
const ID = /^\d{1,18}$/

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const { id = "" } = req.params
  if (!ID.test(id)) throw messageMissing()
  await retryMessageWorkflow(req.scope).run({ input: { id } })
  res.json({ message: await findMessage(databaseOf(req.scope), id) })
}
