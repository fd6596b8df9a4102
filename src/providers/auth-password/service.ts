import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { emailOf } from "../../contracts/account/names"
import { hashPassword, isPasswordOf } from "../../lib/password/hashing"

const PROVIDER = "emailpass"

const refused = (error: string): AuthenticationResponse => ({ success: false, error })
const wrong = refused("Invalid email or password")
const taken = refused("Identity with email already exists")

type Typed = { email: string; password: string }

const typedIn = ({ body }: AuthenticationInput): Typed | null => {
  const { email, password } = (body ?? {}) as Record<string, unknown>
  if (typeof email !== "string" || typeof password !== "string") return null
  return email === "" || password === "" ? null : { email: emailOf(email), password }
}

const ownIn = ({ provider_identities }: AuthIdentityDTO) =>
  provider_identities?.find(({ provider }) => provider === PROVIDER)

const hashIn = (identity: AuthIdentityDTO | null): string | null => {
  const hash = identity && ownIn(identity)?.provider_metadata?.password
  return typeof hash === "string" ? hash : null
}

const withoutPassword = (identity: AuthIdentityDTO): AuthIdentityDTO => {
  const copy = structuredClone(identity)
  delete ownIn(copy)?.provider_metadata?.password
  return copy
}

const find = async (
  email: string,
  identities: AuthIdentityProviderService,
): Promise<AuthIdentityDTO | null> => {
  try {
    return await identities.retrieve({ entity_id: email })
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_FOUND) return null
    throw error
  }
}

/**
 * E-mail and password, instead of Medusa's provider and under its name: an e-mail is the same in
 * letters of either case, an unknown one takes as long as a known one, and passwords are hashed a few
 * at a time. What a password must be, the doors and workflows ask.
 */
export class PasswordAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = PROVIDER
  static override DISPLAY_NAME = "Email/Password Authentication"

  override async authenticate(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const typed = typedIn(input)
    if (!typed) return wrong
    const identity = await find(typed.email, identities)
    const matches = await isPasswordOf(typed.password, hashIn(identity))
    if (!identity || !matches) return wrong
    return { success: true, authIdentity: withoutPassword(identity) }
  }

  override async register(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const typed = typedIn(input)
    if (!typed) return wrong
    const known = await find(typed.email, identities)
    if (known) {
      // Somebody whose registration was cut off before they became a person goes on with it.
      const isNobodys = Object.keys(known.app_metadata ?? {}).length === 0
      const isTheirs = await isPasswordOf(typed.password, hashIn(known))
      if (!isNobodys || !isTheirs) return taken
      return { success: true, authIdentity: withoutPassword(known) }
    }
    const password = await hashPassword(typed.password)
    const made = { entity_id: typed.email, provider_metadata: { password } }
    return { success: true, authIdentity: withoutPassword(await identities.create(made)) }
  }

  override async update(
    data: Record<string, unknown>,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { entity_id: email, password } = data
    if (typeof email !== "string" || typeof password !== "string") return wrong
    const hash = await hashPassword(password)
    const updated = await identities.update(email, { provider_metadata: { password: hash } })
    return { success: true, authIdentity: withoutPassword(updated) }
  }
}
