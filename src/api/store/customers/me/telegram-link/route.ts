import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findBotName } from "@domovoy/messenger/runtime"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { telegramBotUnknown } from "../../../../../modules/account/telegram-errors"
import { getTelegramLink } from "../../../../../queries/account/get-telegram-link"
import { startTelegramLinkWorkflow } from "../../../../../workflows/account/start-telegram-link"
import { unlinkTelegramWorkflow } from "../../../../../workflows/account/unlink-telegram"
import { actorOfRequest } from "../../../../_shared/actor-of-request"
import { botLinkOf } from "../../../../../lib/telegram/bot-link"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = { actor: actorOfRequest(req), botLink: botLinkOf(req.scope) }
  res.json({ telegram_link: await getTelegramLink(readPoolOf(req.scope), asked) })
}

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const username = await findBotName(readPoolOf(req.scope))
  if (username === null) throw telegramBotUnknown()
  const { result } = await startTelegramLinkWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req) },
  })
  const url = `${botLinkOf(req.scope)(username)}?start=${result.token}`
  res.json({ url, expires_at: new Date(result.expiresAt).toISOString() })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  await unlinkTelegramWorkflow(req.scope).run({ input: { actor } })
  const id = actor.kind === "guest" ? "" : actor.id
  res.json({ id, object: "telegram_link", deleted: true })
}
