import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { textOfActor } from "../../modules/access/domain/actor-text"
import { ACCOUNT_MODULE } from "../../modules/account"
import type { AccountModuleService } from "../../modules/account/service"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { accountOf } from "./steps/own-account"

/** A customer unlinks nobody but themselves; others say whom. */
type Input = { actor: Actor; customer_id?: string }

const unlinkTelegramStep = createStep(
  "unlink-telegram",
  async ({ actor, customer_id }: Input, { container }) => {
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).unlinkTelegram({
      actor: textOfActor(actor),
      customerId: accountOf(actor, customer_id),
    })
  },
)

/** By the customer, on the site or in the chat, or by an administrator. */
export const unlinkTelegramWorkflow = createWorkflow("unlink-telegram", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.unlink_telegram" })
  unlinkTelegramStep(input)
})
