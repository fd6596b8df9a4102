import type { Actor, CustomerType } from "../../../contracts/access/actor"

/** What Medusa wrote into a token or session when it issued it. */
export type Claims = {
  auth_identity_id?: string | undefined
  actor_id?: string | undefined
  actor_type?: string | undefined
  app_metadata?: { credential?: number | undefined } | null | undefined
}

/** What is true now of the login a token or session was issued for. */
export type Standing = {
  revoked: boolean
  /** Whether this login was seen within the last minute. */
  noted: boolean
  credential: number | null
  customer: { id: string; type: CustomerType } | null
  user: { id: string; type: "administrator" | "manager"; customerId: string | null } | null
}

/** A login may have been ended, its password changed, its person deleted since it was issued. */
export const isAlive = (claims: Claims, standing: Standing | null): boolean => {
  if (!standing || standing.revoked) return false
  if ((claims.app_metadata?.credential ?? null) !== standing.credential) return false
  // Registered, and not yet a person: what comes next is making the person.
  if (!claims.actor_id) return true
  if (claims.actor_type === "customer") return claims.actor_id === standing.customer?.id
  return claims.actor_type === "user" && claims.actor_id === standing.user?.id
}

const ofUser = (user: Standing["user"]): Actor => {
  if (user?.type === "administrator") return { kind: "admin", id: user.id }
  if (user?.customerId) return { kind: "customer", id: user.customerId, type: "manager" }
  return { kind: "guest" }
}

/** On whose behalf a request is made whose claims Medusa has verified. */
export const actorOf = (claims: Claims | undefined, standing: Standing | null): Actor => {
  if (claims?.actor_type === "api-key" && claims.actor_id) {
    return { kind: "admin", id: claims.actor_id }
  }
  if (!claims?.actor_id || !standing || !isAlive(claims, standing)) return { kind: "guest" }
  if (claims.actor_type === "user") return ofUser(standing.user)
  return standing.customer ? { kind: "customer", ...standing.customer } : { kind: "guest" }
}
