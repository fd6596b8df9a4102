import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { managerLayoutOf } from "../../../modules/access/domain/manager-layout"
import { actorOfRequest } from "../actor-of-request"

/** Shows managers a dashboard without what they may not use. */
export const serveManagerLayout = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  if (actorOfRequest(req).kind === "admin") next()
  else res.json(managerLayoutOf(req.params.zone ?? ""))
}
