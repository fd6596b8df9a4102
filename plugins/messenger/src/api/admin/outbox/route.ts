import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listMessagesQuery, type MessageList } from "../../../contracts/outbox"
import { demandShape } from "../../../errors"
import { MESSENGER_MODULE } from "../../../modules/messenger"
import type { MessengerModuleService } from "../../../modules/messenger/service"
import { countMessages, listMessages } from "../../../queries/messages"
import { databaseOf } from "../../../queries/database-of"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<MessageList>,
): Promise<void> => {
  const wanted = demandShape(listMessagesQuery, req.query)
  const database = databaseOf(req.scope)
  const messenger = req.scope.resolve<MessengerModuleService>(MESSENGER_MODULE)
  const [list, counts, mailIsKept] = await Promise.all([
    listMessages(database, wanted),
    countMessages(database),
    messenger.keepsMails(),
  ])
  const { offset, limit } = wanted
  res.json({ ...list, offset, limit, ...counts, mail_is_kept: mailIsKept })
}
