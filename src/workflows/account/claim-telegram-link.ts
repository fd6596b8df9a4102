import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { telegramRequestOver } from "../../modules/account/telegram-errors"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Claim = { token: string; chat_id: string }

const claimTelegramLinkStep = createStep(
  "claim-telegram-link",
  async ({ token, chat_id }: Claim, { container }) => {
    const account = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const claimed = await account.claimTelegramLink({ token, chatId: chat_id })
    if (!claimed) throw telegramRequestOver()
    return new StepResponse(claimed)
  },
)

/** Somebody has followed the link; nothing is linked before both sides have said yes. */
export const claimTelegramLinkWorkflow = createWorkflow(
  "claim-telegram-link",
  (input: { actor: Actor; claim: Claim }) => {
    demandPermissionStep({ actor: input.actor, action: "account.open_telegram" })
    return new WorkflowResponse(claimTelegramLinkStep(input.claim))
  },
)
