import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../contracts/access/actor"
import { changeMemberTypesWorkflow } from "../../workflows/access/change-member-types"
import { giveDashboardWorkflow } from "../../workflows/access/give-dashboard"
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

/** Done again it changes nothing, so a seeding that was cut off may go on. */
const giveTypes = async (container: MedusaContainer, ids: Map<string, string>): Promise<void> => {
  const managers = people.filter(({ type }) => type === "manager")
  const idOf = ({ email }: { email: string }) => ids.get(email) ?? ""
  await changeMemberTypesWorkflow(container).run({
    input: { actor, customer_ids: managers.map(idOf), type: "manager" },
  })
  for (const manager of managers.filter(({ dashboard }) => dashboard)) {
    const { email } = manager
    const authIdentityId = await demoLogin(container, email)
    await proveEmailWorkflow(container).run({ input: { actor, authIdentityId, email } })
    await giveDashboardWorkflow(container).run({ input: { actor, customer_id: idOf(manager) } })
  }
}

export const addPeople = async (container: MedusaContainer): Promise<void> => {
  await createAdministrator(container, {
    email: "admin@domovoy.local",
    password: DEMO_PASSWORD,
    first_name: "Домовой",
    last_name: "Администратор",
  })
  await giveTypes(container, await addCustomers(container))
}
