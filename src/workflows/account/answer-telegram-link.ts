import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { telegramRequestOver } from "../../modules/account/telegram-errors"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Answer = { request_id: string; chat_id: string; accepted: boolean }

const answerTelegramLinkStep = createStep(
  "answer-telegram-link",
  async ({ request_id, chat_id, accepted }: Answer, { container }) => {
    const account = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const answer = { id: request_id, chatId: chat_id, accepted }
    if (!(await account.answerTelegramLink(answer))) throw telegramRequestOver()
  },
)

/** Whether the Telegram user who followed the link wants what it is for. */
export const answerTelegramLinkWorkflow = createWorkflow(
  "answer-telegram-link",
  (input: { actor: Actor; answer: Answer }) => {
    demandPermissionStep({ actor: input.actor, action: "account.open_telegram" })
    answerTelegramLinkStep(input.answer)
  },
)
