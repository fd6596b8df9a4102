import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { createAdministrator } from "../shop/administrator"
import { findAll } from "../shop/find"
import { registerLogin } from "../shop/login"
import people from "./people.json"

const DEMO_PASSWORD = "Domovoy-2026!"

/** A seeding cut off between login and person finds the login already there. */
const demoLogin = async (container: MedusaContainer, email: string): Promise<string> => {
  const [known] = await container.resolve(Modules.AUTH).listAuthIdentities({
    provider_identities: { entity_id: email, provider: "emailpass" },
  })
  return known?.id ?? (await registerLogin(container, { email, password: DEMO_PASSWORD }))
}

export const addPeople = async (container: MedusaContainer): Promise<void> => {
  await createAdministrator(container, {
    email: "admin@domovoy.local",
    password: DEMO_PASSWORD,
    first_name: "Домовой",
    last_name: "Администратор",
  })
  const known = await findAll<{ email: string }>(container, {
    entity: "customer",
    fields: ["email"],
    filters: { has_account: true },
  })
  const missing = people.filter(({ email }) => !known.some((customer) => customer.email === email))
  for (const { email, first_name, last_name, phone } of missing) {
    const authIdentityId = await demoLogin(container, email)
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { email, first_name, last_name, phone } },
    })
  }
}
