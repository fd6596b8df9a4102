import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldLoginsWorkflow } from "../workflows/account/forget-old-logins"

export default async function forgetOldLogins(container: MedusaContainer): Promise<void> {
  await forgetOldLoginsWorkflow(container).run({
    input: { actor: { kind: "system", id: "account" } },
  })
}

export const config = { name: "forget-old-logins", schedule: "17 * * * *" }
