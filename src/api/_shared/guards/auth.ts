import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../lib/database/read-pool"
import { authDoors, type AuthRule } from "../../../modules/access/domain/doors/auth-doors"
import { createDoorFinder } from "../../../modules/access/domain/doors/door"
import { accessForbidden, accessNotFound } from "../../../modules/access/errors"
import { hasInvitation } from "../../../queries/access/has-invitation"
import { pathOfRequest } from "../path-of-request"

const findDoor = createDoorFinder<AuthRule>(authDoors)
const people = ["customer", "user"]

const emailOf = ({ body }: MedusaRequest): string => {
  const email = (body as { email?: unknown } | undefined)?.email
  return typeof email === "string" ? email : ""
}

/** Stands before every way to become known, Medusa's own included. */
export const guardAuth = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const door = findDoor(req.method, pathOfRequest(req))
  if (!door || door.rule === "closed") throw accessNotFound()
  const { rule, params } = door
  const isForPeople = rule === "people" || rule === "register"
  const actorType = params.actor_type ?? ""
  if (isForPeople && !people.includes(actorType)) throw accessNotFound()
  if (rule === "register" && actorType === "user") {
    if (!(await hasInvitation(readPoolOf(req.scope), emailOf(req)))) throw accessForbidden()
  }
  next()
}
