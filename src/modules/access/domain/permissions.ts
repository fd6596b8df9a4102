import type { Actor } from "../../../contracts/access/actor"

type Role = "guest" | "client" | "manager" | "admin" | "token" | "system"

const rolesAllowed = {
  // A login that is not yet a person may end its token too.
  "account.log_out": ["guest", "client", "manager", "admin"],
  "account.link": ["system"],
  "account.prove_email": ["system"],
  // Whoever holds a link from a mail; the link says for whom.
  "account.set_password": ["guest", "client", "manager", "admin"],
  "catalog.describe": ["admin", "system"],
  "catalog.inspect": ["manager", "admin", "system"],
  "catalog.import": ["admin", "system"],
  "catalog.refresh": ["system"],
  "idempotency.forget": ["system"],
  "journal.forget": ["system"],
  "member.read": ["admin", "system"],
  "member.create": ["admin", "system"],
  "member.retype": ["admin", "system"],
  "member.invite": ["admin", "system"],
  "member.dashboard": ["admin", "system"],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof rolesAllowed

const roleOf = (actor: Actor): Role => (actor.kind === "customer" ? actor.type : actor.kind)

/** What is not named here is refused. */
export const isAllowed = (actor: Actor, action: Action): boolean =>
  (rolesAllowed[action] as readonly Role[] | undefined)?.includes(roleOf(actor)) ?? false
