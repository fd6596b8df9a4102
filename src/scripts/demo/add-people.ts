import { findChatOfUser, knexDatabase } from "@domovoy/messenger/runtime"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import { changeMemberTypesWorkflow } from "../../workflows/access/change-member-types"
import { giveDashboardWorkflow } from "../../workflows/access/give-dashboard"
import { changeProfileWorkflow } from "../../workflows/account/change-profile"
import { linkTelegramWorkflow } from "../../workflows/account/link-telegram"
import { meetTelegramUserWorkflow } from "../../workflows/account/meet-telegram-user"
import { proveEmailWorkflow } from "../../workflows/account/prove-email"
import { createAdministrator } from "../shop/administrator"
import { findAll } from "../shop/find"
import { registerLogin } from "../shop/login"
import people from "./people.json"

const DEMO_PASSWORD = "Domovoy-2026!"
const actor: Actor = { kind: "system", id: "seed" }

/** A seeding cut off between login and person finds the login already there. */
const demoLogin = async (container: MedusaContainer, email: string): Promise<string> => {
  const [known] = await container.resolve(Modules.AUTH).listAuthIdentities({
    provider_identities: { entity_id: email, provider: "emailpass" },
  })
  return known?.id ?? (await registerLogin(container, { email, password: DEMO_PASSWORD }))
}

const addCustomers = async (container: MedusaContainer): Promise<Map<string, string>> => {
  const known = await findAll<{ id: string; email: string }>(container, {
    entity: "customer",
    fields: ["id", "email"],
    filters: { has_account: true },
  })
  const ids = new Map(known.map(({ id, email }) => [email, id]))
  for (const { email, first_name, last_name, phone } of people) {
    if (ids.has(email)) continue
    const authIdentityId = await demoLogin(container, email)
    const { result } = await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { email, first_name, last_name, phone } },
    })
    ids.set(email, result.id)
  }
  return ids
}

/** What they would have filled in and followed had they come by the door. */
const completeAccounts = async (
  container: MedusaContainer,
  ids: Map<string, string>,
): Promise<void> => {
  for (const { email, born_on, telegram_name } of people) {
    const authIdentityId = await demoLogin(container, email)
    await proveEmailWorkflow(container).run({ input: { actor, authIdentityId, email } })
    const themselves: Actor = { kind: "customer", id: ids.get(email) ?? "", type: "client" }
    await changeProfileWorkflow(container).run({
      input: { actor: themselves, form: { born_on, telegram_name } },
    })
  }
}

/** Done again it changes nothing, so a seeding that was cut off may go on. */
const giveTypes = async (container: MedusaContainer, ids: Map<string, string>): Promise<void> => {
  const managers = people.filter(({ type }) => type === "manager")
  const idOf = ({ email }: { email: string }) => ids.get(email) ?? ""
  await changeMemberTypesWorkflow(container).run({
    input: { actor, customer_ids: managers.map(idOf), type: "manager" },
  })
  for (const manager of managers.filter(({ dashboard }) => dashboard)) {
    await giveDashboardWorkflow(container).run({ input: { actor, customer_id: idOf(manager) } })
  }
}

/** As if each had linked the Telegram that the phone page shows for them. */
const linkTelegrams = async (container: MedusaContainer, ids: Map<string, string>) => {
  const database = knexDatabase(container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION))
  for (const { email, first_name, telegram_id } of people) {
    const known = await findChatOfUser(database, String(telegram_id))
    if (known?.personId) continue
    const chatId = known?.id ?? (await meetOnTelegram(container, { telegram_id, first_name }))
    await linkTelegramWorkflow(container).run({
      input: { actor, customer_id: ids.get(email) ?? "", chat_id: chatId },
    })
  }
}

const meetOnTelegram = async (
  container: MedusaContainer,
  user: { telegram_id: number; first_name: string },
): Promise<string> => {
  const { result } = await meetTelegramUserWorkflow(container).run({ input: { actor, user } })
  return result.id
}

export const addPeople = async (container: MedusaContainer): Promise<void> => {
  await createAdministrator(container, {
    email: "admin@domovoy.local",
    password: DEMO_PASSWORD,
    first_name: "Домовой",
    last_name: "Администратор",
  })
  const ids = await addCustomers(container)
  await completeAccounts(container, ids)
  await giveTypes(container, ids)
  await linkTelegrams(container, ids)
}
