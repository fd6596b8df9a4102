import { telegramUpdate, updateTaken } from "@domovoy/messenger/contracts/telegram"
import type { Operation } from "../http/operation"

export const webhookOperations: Operation[] = [
  {
    method: "post",
    path: "/telegram/webhook",
    summary: "Where Telegram brings its updates, if the bot does not ask for them",
    tag: "Telegram",
    access: "public",
    body: telegramUpdate,
    answer: {
      status: 200,
      schema: updateTaken,
      description: "It is kept; brought once more, it changes nothing",
    },
    refusals: {
      400: "It is no update",
      404: "Telegram is not expected here (`telegram_no_webhook`)",
    },
  },
]
