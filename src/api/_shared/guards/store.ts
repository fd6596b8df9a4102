import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../lib/database/read-pool"
import { createDoorFinder, type FoundDoor } from "../../../modules/access/domain/doors/door"
import { storeDoors, type StoreRule } from "../../../modules/access/domain/doors/store-doors"
import { mayReach } from "../../../modules/access/domain/owner"
import { accessLoginRequired, accessNeedsId, accessNotFound } from "../../../modules/access/errors"
import { getOwnership } from "../../../queries/access/get-ownership"
import { actorOfRequest } from "../actor-of-request"
import { hasOrderLink } from "../has-order-link"
import { pathOfRequest } from "../path-of-request"

const findDoor = createDoorFinder(storeDoors)

type OwnerRule = Exclude<StoreRule, string>

/** Missing is Medusa's to name: its own check says which field it misses. */
const idIn = (
  req: MedusaRequest,
  { rule, params }: { rule: OwnerRule; params: Record<string, string> },
): string | undefined => {
  const places = { params, body: req.body, query: req.query }
  const id = (places[rule.named] as Record<string, unknown> | undefined)?.[rule.by]
  if (id === undefined || typeof id === "string") return id
  throw accessNeedsId(rule.by)
}

const demandOwner = async (
  req: MedusaRequest,
  { rule, params }: { rule: OwnerRule; params: Record<string, string> },
): Promise<void> => {
  const id = idIn(req, { rule, params })
  if (id === undefined) return
  const found = await getOwnership(readPoolOf(req.scope), { owned: rule.owner, id })
  const actor = actorOfRequest(req)
  const now = new Date()
  const hasLinkTo = (orderId: string) => hasOrderLink(req, { orderId, now })
  const reaches = found.every((ownership) => mayReach(actor, { ownership, now, hasLinkTo }))
  if (found.length === 0 || !reaches) throw accessNotFound()
}

const demandRight = async (req: MedusaRequest, door: FoundDoor<StoreRule> | null) => {
  if (!door) throw accessNotFound()
  const { rule, params } = door
  if (rule === "customer" && actorOfRequest(req).kind !== "customer") throw accessLoginRequired()
  if (typeof rule === "object") await demandOwner(req, { rule, params })
}

/** Stands before every route of the store, Medusa's own included. */
export const guardStore = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  await demandRight(req, findDoor(req.method, pathOfRequest(req)))
  next()
}
