import type { Actor } from "../../../contracts/access/actor"
import { accessForbidden } from "../../../modules/access/errors"

/** Whose account it is about: a customer's own, whatever else was said; others name one. */
export const accountOf = (actor: Actor, named?: string): string => {
  if (actor.kind === "customer") return actor.id
  if (named === undefined) throw accessForbidden()
  return named
}
