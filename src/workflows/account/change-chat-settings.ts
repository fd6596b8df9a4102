import { keepChatSettings, knexDatabase, type Language } from "@domovoy/messenger/runtime"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { demandPermissionStep } from "../access/steps/demand-permission"
import { changeProfileWorkflow } from "./change-profile"

type Settings = { chat_id: string; language?: Language; time_zone?: string }
type Input = { actor: Actor; settings: Settings }

const changeChatSettingsStep = createStep(
  "change-chat-settings",
  async ({ chat_id, language, time_zone }: Settings, { container }) => {
    const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    await keepChatSettings(knexDatabase(knex), chat_id, {
      ...(language ? { language } : {}),
      ...(time_zone ? { timeZone: time_zone } : {}),
    })
  },
)

const formOf = ({ actor, settings: { language, time_zone } }: Input) => ({
  actor,
  form: { ...(language ? { locale: language } : {}), ...(time_zone ? { time_zone } : {}) },
})

/**
 * How the bot speaks in a chat: whoever is linked has said so for all of the shop, and for anybody else
 * the chat itself remembers it.
 */
export const changeChatSettingsWorkflow = createWorkflow("change-chat-settings", (input: Input) => {
  demandPermissionStep({ actor: input.actor, action: "account.open_telegram" })
  when("is-of-customer", input, ({ actor }) => actor.kind === "customer").then(() => {
    changeProfileWorkflow.runAsStep({ input: transform(input, formOf) })
  })
  when("is-of-nobody", input, ({ actor }) => actor.kind !== "customer").then(() => {
    changeChatSettingsStep(input.settings)
  })
})
