import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listImportItemsSchema } from "../../../../../contracts/catalog-import/import-requests"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { listImportItems } from "../../../../../queries/catalog-import/list-import-items"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listImportItemsSchema.parse(req.query)
  const input = { actor: actorOfRequest(req), id: req.params.id ?? "", asked }
  res.json(await listImportItems(readPoolOf(req.scope), input))
}
