import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../lib/database/read-pool"
import { accessNotFound } from "../../../modules/access/errors"
import { getAskedTransfer, type AskedTransfer } from "../../../queries/checkout/get-asked-transfer"
import { actorOfRequest } from "../actor-of-request"

type Request = MedusaRequest<{ token?: unknown } | undefined>

const askedTransferOf = (req: Request): Promise<AskedTransfer | null> =>
  getAskedTransfer(readPoolOf(req.scope), req.params.id ?? "")

/** Medusa answers a wrong token otherwise where there is an order, and so tells of it. */
export const guardTransferToken = async (
  req: Request,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const token = req.body?.token
  // Missing is Medusa's to name.
  if (typeof token === "string" && token !== "") {
    if ((await askedTransferOf(req))?.token !== token) throw accessNotFound()
  }
  next()
}

/** A guest's order answers whoever knows its id, but not what somebody else asked of it. */
export const guardTransferWish = async (
  req: Request,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const actor = actorOfRequest(req)
  const asked = await askedTransferOf(req)
  if (asked && actor.kind === "customer" && asked.customerId !== actor.id) throw accessNotFound()
  next()
}
