import { knexDatabase, meetUser } from "@domovoy/messenger/runtime"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import type { CreateTelegramUser } from "../../contracts/account/telegram"
import { telegramUserTaken } from "../../modules/account/telegram-errors"
import { demandPermissionStep } from "../access/steps/demand-permission"

const meetTelegramUserStep = createStep(
  "meet-telegram-user",
  async ({ telegram_id, username, first_name }: CreateTelegramUser, { container }) => {
    const database = knexDatabase(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
    const user = { telegramId: telegram_id, username, firstName: first_name }
    const id = await meetUser(database, user)
    if (id === null) throw telegramUserTaken()
    return new StepResponse({ id })
  },
)

/** Somebody whom an integrator knows from elsewhere; they have not spoken to the bot yet. */
export const meetTelegramUserWorkflow = createWorkflow(
  "meet-telegram-user",
  (input: { actor: Actor; user: CreateTelegramUser }) => {
    demandPermissionStep({ actor: input.actor, action: "account.meet_telegram" })
    return new WorkflowResponse(meetTelegramUserStep(input.user))
  },
)
