import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

const makeTelegramCodeStep = createStep(
  "make-telegram-code",
  async ({ chat_id }: { chat_id: string }, { container }) => {
    const account = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    return new StepResponse(await account.makeTelegramCode({ chatId: chat_id }))
  },
)

/** A code for a chat that nobody is linked to, to be typed on the site. */
export const issueTelegramCodeWorkflow = createWorkflow(
  "issue-telegram-code",
  (input: { actor: Actor; chat_id: string }) => {
    demandPermissionStep({ actor: input.actor, action: "account.open_telegram" })
    return new WorkflowResponse(makeTelegramCodeStep({ chat_id: input.chat_id }))
  },
)
