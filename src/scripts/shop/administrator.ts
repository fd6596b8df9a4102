import type { MedusaContainer } from "@medusajs/framework/types"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { findAll } from "./find"
import { registerLogin, type Login } from "./login"

/** Makes the dashboard user if there is none with this e-mail. */
export const createAdministrator = async (
  container: MedusaContainer,
  login: Login & { first_name?: string; last_name?: string },
): Promise<void> => {
  const known = await findAll<{ id: string }>(container, {
    entity: "user",
    fields: ["id"],
    filters: { email: login.email },
  })
  if (known.length > 0) return
  const { email, password, ...name } = login
  const authIdentityId = await registerLogin(container, { email, password })
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, ...name } },
  })
}
