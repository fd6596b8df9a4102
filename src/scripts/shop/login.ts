import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type Login = { email: string; password: string }

/**
 * An e-mail and password that Medusa will accept; the person behind it is made by the caller. An
 * e-mail that somebody uses already is refused: who registered it first knows another password.
 */
export const registerLogin = async (
  container: MedusaContainer,
  { email, password }: Login,
): Promise<string> => {
  const { success, authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body: { email, password } })
  if (!success || !authIdentity) {
    throw new Error(`The login of ${email} was refused: ${error ?? ""}`)
  }
  return authIdentity.id
}
