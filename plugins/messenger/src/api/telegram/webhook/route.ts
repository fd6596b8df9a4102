import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createHash, timingSafeEqual } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Update } from "telegraf/types"
import { telegramUpdate } from "../../../contracts/telegram"
import { demandShape, webhookMissing, webhookSecretWrong } from "../../../errors"
import { MESSENGER_MODULE } from "../../../modules/messenger"
import type { MessengerModuleService } from "../../../modules/messenger/service"
import { databaseOf } from "../../../queries/database-of"
import { receive } from "../../../telegram/inbox/receive"
import { createTelegramLog } from "../../../telegram/log"

const digest = (text: string) => createHash("sha256").update(text).digest()

const isSame = (given: string, secret: string) => timingSafeEqual(digest(given), digest(secret))

/** Telegram counts an update as brought when it gets the 200: then it is in the inbox. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const webhook = await req.scope.resolve<MessengerModuleService>(MESSENGER_MODULE).findWebhook()
  if (!webhook) throw webhookMissing()
  const given = req.get("X-Telegram-Bot-Api-Secret-Token") ?? ""
  if (!isSame(given, webhook.secret)) throw webhookSecretWrong()
  const update = demandShape(telegramUpdate, req.body) as unknown as Update
  const log = createTelegramLog(req.scope.resolve(ContainerRegistrationKeys.LOGGER))
  await receive(databaseOf(req.scope), { botId: webhook.botId, updates: [update] }, log)
  res.json({ ok: true })
}
