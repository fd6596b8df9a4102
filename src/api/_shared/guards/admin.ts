import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  forbiddenRelation,
  managerDoors,
  openAdminDoors,
} from "../../../modules/access/domain/doors/admin-doors"
import { createDoorFinder } from "../../../modules/access/domain/doors/door"
import { accessForbidden, accessLoginRequired } from "../../../modules/access/errors"
import { actorOfRequest } from "../actor-of-request"
import { pathOfRequest } from "../path-of-request"

const findManagerDoor = createDoorFinder(managerDoors)
const findOpenDoor = createDoorFinder(openAdminDoors)

const demandManagerDoor = (req: MedusaRequest): void => {
  const door = findManagerDoor(req.method, pathOfRequest(req))
  const asked: unknown[] = [req.query.fields ?? []].flat()
  const isForbidden = (fields: unknown) =>
    typeof fields !== "string" || (door && forbiddenRelation(fields, door.rule) !== null)
  if (!door || asked.some(isForbidden)) throw accessForbidden()
}

/** Stands before every route of the dashboard's API, Medusa's own included. */
export const guardAdmin = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const actor = actorOfRequest(req)
  if (actor.kind !== "admin" && !findOpenDoor(req.method, pathOfRequest(req))) {
    if (actor.kind !== "customer" || actor.type !== "manager") throw accessLoginRequired()
    demandManagerDoor(req)
  }
  next()
}
