import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ConfirmTelegram } from "../../../../../../contracts/account/telegram"
import { readPoolOf } from "../../../../../../lib/database/read-pool"
import { botLinkOf } from "../../../../../../lib/telegram/bot-link"
import { getTelegramLink } from "../../../../../../queries/account/get-telegram-link"
import { confirmTelegramLinkWorkflow } from "../../../../../../workflows/account/confirm-telegram-link"
import { actorOfRequest } from "../../../../../_shared/actor-of-request"

export const POST = async (
  req: MedusaRequest<ConfirmTelegram>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  await confirmTelegramLinkWorkflow(req.scope).run({
    input: { actor, confirmation: req.validatedBody },
  })
  const asked = { actor, botLink: botLinkOf(req.scope) }
  res.json({ telegram_link: await getTelegramLink(readPoolOf(req.scope), asked) })
}
