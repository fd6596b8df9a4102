import type { MedusaContainer } from "@medusajs/framework/types"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { createAdministrator } from "../shop/administrator"
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
  for (const { email, first_name, last_name, phone } of people) {
    const authIdentityId = await registerLogin(container, { email, password: DEMO_PASSWORD })
    await createCustomerAccountWorkflow(container).run({
      input: { authIdentityId, customerData: { email, first_name, last_name, phone } },
    })
  }
}
