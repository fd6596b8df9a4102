import type { AuthIdentityDTO } from "@medusajs/framework/types"
import { generateJwtToken } from "@medusajs/framework/utils"

type Signing = {
  jwtSecret?: unknown
  jwtExpiresIn?: unknown
  jwtOptions?: unknown
}

type Issued = {
  identity: AuthIdentityDTO
  customerId: string
  /** Of a login that has passed its second factor already. */
  mfaCompletedAt?: string | null
  mfaEnabled?: boolean
}

/** A customer's token as Medusa's own login writes it. */
export const signLoginToken = (
  { identity, customerId, mfaCompletedAt = null, mfaEnabled = false }: Issued,
  { jwtSecret, jwtExpiresIn, jwtOptions }: Signing,
): string => {
  const [own] = identity.provider_identities ?? []
  return generateJwtToken(
    {
      actor_id: customerId,
      actor_type: "customer",
      auth_identity_id: identity.id,
      auth_provider: "emailpass",
      mfa_enabled: mfaEnabled,
      mfa_challenge_completed_at: mfaCompletedAt,
      app_metadata: { ...identity.app_metadata, customer_id: customerId },
      user_metadata: own?.user_metadata ?? {},
    },
    {
      secret: jwtSecret as string,
      expiresIn: jwtExpiresIn as string,
      jwtOptions: jwtOptions as object,
    },
  )
}
