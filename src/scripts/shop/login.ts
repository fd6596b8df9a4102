import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type Login = { email: string; password: string }

/** An e-mail and password, or the login already made with that e-mail, that Medusa will accept; the person behind it is made by the caller. */
export const registerLogin = async (
  container: MedusaContainer,
  { email, password }: Login,
): Promise<string> => {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: "emailpass" },
  })
  if (known) return known.id
  const { success, authIdentity, error } = await auth.register("emailpass", {
    body: { email, password },
  })
  if (!success || !authIdentity) {
    throw new Error(`The login of ${email} was refused: ${error ?? ""}`)
  }
  return authIdentity.id
}
