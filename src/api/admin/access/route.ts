import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DashboardAccessAnswer } from "../../../contracts/access/dashboard-access"
import { actorOfRequest } from "../../_shared/actor-of-request"

export const GET = (req: MedusaRequest, res: MedusaResponse<DashboardAccessAnswer>): void => {
  const type = actorOfRequest(req).kind === "admin" ? "administrator" : "manager"
  res.json({ access: { type } })
}
