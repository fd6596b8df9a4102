import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { telegramNotLinked } from "../../../../../modules/account/telegram-errors"
import { getTelegramUser } from "../../../../../queries/account/get-telegram-user"
import { unlinkTelegramWorkflow } from "../../../../../workflows/account/unlink-telegram"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = { actor: actorOfRequest(req), id: req.params.id ?? "" }
  const { customer } = await getTelegramUser(readPoolOf(req.scope), asked)
  if (!customer) throw telegramNotLinked()
  await unlinkTelegramWorkflow(req.scope).run({
    input: { actor: asked.actor, customer_id: customer.id },
  })
  res.json({ telegram_user: await getTelegramUser(readPoolOf(req.scope), asked) })
}
