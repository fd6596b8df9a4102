import type { Actor } from "../../contracts/access/actor"
import { isAllowed, type Action } from "../../modules/access/domain/permissions"
import { accessForbidden } from "../../modules/access/errors"

export const demandRight = (actor: Actor, action: Action): void => {
  if (!isAllowed(actor, action)) throw accessForbidden()
}
