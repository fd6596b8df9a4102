import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const PROVIDER = "emailpass"

export type Login = {
  id: string
  customerId: string | null
  userId: string | null
  email: string
  hasPassword: boolean
}

type Filter =
  | { provider_identities: { entity_id: string; provider: string } }
  | { app_metadata: Record<string, unknown> }

/** The login with a password that a filter finds, and whose it is. */
const findLogin = async (container: MedusaContainer, filter: Filter): Promise<Login | null> => {
  const identities = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(filter, { relations: ["provider_identities"] })
  for (const { id, app_metadata, provider_identities } of identities) {
    const own = provider_identities?.find(({ provider }) => provider === PROVIDER)
    if (!own) continue
    const { customer_id, user_id } = (app_metadata ?? {}) as Record<string, string | null>
    return {
      id,
      customerId: customer_id ?? null,
      userId: user_id ?? null,
      email: own.entity_id,
      hasPassword: typeof own.provider_metadata?.password === "string",
    }
  }
  return null
}

export const findLoginByEmail = (container: MedusaContainer, email: string) =>
  findLogin(container, { provider_identities: { entity_id: email, provider: PROVIDER } })

export const findLoginOfCustomer = (container: MedusaContainer, customerId: string) =>
  findLogin(container, { app_metadata: { customer_id: customerId } })
