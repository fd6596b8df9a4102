import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { managerLayoutOf } from "../../../modules/access/domain/manager-layout"
import { actorOfRequest } from "../actor-of-request"

/** Shows managers a dashboard without what they may not use. */
export const serveManagerLayout = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  if (actorOfRequest(req).kind === "admin") {
    next()
    return
  }
  const zone = req.params.zone ?? ""
  const settings = req.scope.resolve(Modules.SETTINGS)
  const shared = await settings.getSystemDefaultLayoutConfiguration(zone)
  res.json(managerLayoutOf(zone, shared?.configuration.widgets))
}
