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
import { accountOf } from "./steps/own-account"

const makeTelegramLinkStep = createStep(
  "make-telegram-link",
  async ({ actor }: { actor: Actor }, { container }) => {
    const account = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    return new StepResponse(await account.makeTelegramLink({ customerId: accountOf(actor) }))
  },
)

/** A token that leads one Telegram user to the bot on behalf of a customer, once. */
export const startTelegramLinkWorkflow = createWorkflow(
  "start-telegram-link",
  (input: { actor: Actor }) => {
    demandPermissionStep({ actor: input.actor, action: "account.link_telegram" })
    return new WorkflowResponse(makeTelegramLinkStep(input))
  },
)
