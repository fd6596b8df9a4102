import type { Actor } from "../../../contracts/access/actor"

const kindsAllowed = {
  "catalog.describe": ["admin", "system"],
} as const satisfies Record<string, readonly Actor["kind"][]>

export type Action = keyof typeof kindsAllowed

/** What is not named here is refused. */
export const isAllowed = (actor: Actor, action: Action): boolean =>
  (kindsAllowed[action] as readonly string[] | undefined)?.includes(actor.kind) ?? false
