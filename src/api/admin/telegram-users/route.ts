import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  listTelegramUsersSchema,
  type CreateTelegramUser,
} from "../../../contracts/account/telegram"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getTelegramUser } from "../../../queries/account/get-telegram-user"
import { listTelegramUsers } from "../../../queries/account/list-telegram-users"
import { meetTelegramUserWorkflow } from "../../../workflows/account/meet-telegram-user"
import { actorOfRequest } from "../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listTelegramUsersSchema.parse(req.query)
  const actor = actorOfRequest(req)
  res.json(await listTelegramUsers(readPoolOf(req.scope), { actor, asked }))
}

export const POST = async (
  req: MedusaRequest<CreateTelegramUser>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  const { result } = await meetTelegramUserWorkflow(req.scope).run({
    input: { actor, user: req.validatedBody },
  })
  const telegram_user = await getTelegramUser(readPoolOf(req.scope), { actor, id: result.id })
  res.json({ telegram_user })
}
