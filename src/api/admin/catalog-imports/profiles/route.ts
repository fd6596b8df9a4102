import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listImportProfiles } from "../../../../queries/catalog-import/list-profiles"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const GET = (req: MedusaRequest, res: MedusaResponse): void => {
  res.json({ profiles: listImportProfiles({ actor: actorOfRequest(req) }) })
}
