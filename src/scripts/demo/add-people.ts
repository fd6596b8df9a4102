import type { MedusaContainer } from "@medusajs/framework/types"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { createAdministrator } from "../shop/administrator"
import { findAll } from "../shop/find"
import { registerLogin } from "../shop/login"
import people from "./people.json"

const DEMO_PASSWORD = "Domovoy-2026!"

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
    const authIdentityId = await registerLogin(container, { email, password: DEMO_PASSWORD })
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { email, first_name, last_name, phone } },
    })
  }
}
