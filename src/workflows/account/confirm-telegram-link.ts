import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { ConfirmTelegram } from "../../contracts/account/telegram"
import { textOfActor } from "../../modules/access/domain/actor-text"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountOf } from "./steps/own-account"

type Input = { actor: Actor; confirmation: ConfirmTelegram }

/** Counted for good before it is looked at, so that many at once do not see the same count. */
const countCodeStep = createStep(
  "count-code",
  async ({ actor, confirmation }: Input, { container }) => {
    if (!("code" in confirmation)) return
    const account = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    await account.countTelegramCode(accountOf(actor))
  },
)

const confirmTelegramStep = createStep(
  "confirm-telegram",
  async ({ actor, confirmation }: Input, { container }) => {
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).confirmTelegram({
      actor: textOfActor(actor),
      customerId: accountOf(actor),
      ...("code" in confirmation
        ? { code: confirmation.code.replace("-", "") }
        : { requestId: confirmation.request_id }),
    })
  },
)

/** The customer says on the site that a Telegram user is theirs. */
export const confirmTelegramLinkWorkflow = createWorkflow(
  "confirm-telegram-link",
  (input: Input) => {
    demandPermissionStep({ actor: input.actor, action: "account.link_telegram" })
    countCodeStep(input)
    confirmTelegramStep(input)
  },
)
