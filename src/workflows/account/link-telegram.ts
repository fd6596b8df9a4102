import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { textOfActor } from "../../modules/access/domain/actor-text"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Input = { actor: Actor; customer_id: string; chat_id: string }

const linkTelegramStep = createStep(
  "link-telegram",
  async ({ actor, customer_id, chat_id }: Input, { container }) => {
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).linkTelegram({
      actor: textOfActor(actor),
      customerId: customer_id,
      chatId: chat_id,
    })
  },
)

/** Where it is known otherwise that a chat belongs to a customer. */
export const linkTelegramWorkflow = createWorkflow("link-telegram", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.put_telegram" })
  linkTelegramStep(input)
})
