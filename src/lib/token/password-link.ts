import { createHash } from "node:crypto"

/** What a link that sets a password holds; Medusa's own routes understand it too. */
export type PasswordLink = { email: string; jti: string }

/** As Medusa keeps it; the id itself is in the link alone. */
export const hashOfLink = (jti: string): string => createHash("sha256").update(jti).digest("hex")

type Claims = { purpose?: unknown; provider?: unknown; entity_id?: unknown; jti?: unknown }

/** Who may set a password by it: a customer of the shop, or a user of the dashboard. */
export type LinkHolder = "customer" | "user"

export const claimsOfPasswordLink = (email: string, holder: LinkHolder) => ({
  entity_id: email,
  provider: "emailpass",
  actor_type: holder,
  purpose: "reset",
})

/** A token of another kind, even a good one, sets no password. */
export const passwordLinkIn = (claims: Claims | null): PasswordLink | null => {
  if (claims?.purpose !== "reset" || claims.provider !== "emailpass") return null
  const { entity_id: email, jti } = claims
  return typeof email === "string" && typeof jti === "string" ? { email, jti } : null
}
