import { createHash } from "node:crypto"
import { z } from "zod"

const claimsSchema = z.looseObject({
  auth_identity_id: z.string().optional(),
  actor_id: z.string().optional(),
  actor_type: z.string().optional(),
  exp: z.number().optional(),
  app_metadata: z.looseObject({ credential: z.number().optional() }).nullish(),
})

export type TokenClaims = z.infer<typeof claimsSchema>

/** The token of an Authorization header, as Medusa would take it. */
export const bearerTokenOf = (header: string | undefined): string | null => {
  const [, scheme, token] = /(\S+)\s+(\S+)/.exec(header ?? "") ?? []
  return scheme?.toLowerCase() === "bearer" && token ? token : null
}

/** What a token says of itself. Nobody has looked at its signature: whoever believes it, verifies it. */
export const unverifiedClaimsOf = (token: string): TokenClaims | null => {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
    )
    return claimsSchema.safeParse(payload).data ?? null
  } catch {
    return null
  }
}

export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url")

/** A session is told apart from a token, and its id is not kept a second time. */
export const hashOfSession = (id: string): string => hashOfToken(`session ${id}`)
