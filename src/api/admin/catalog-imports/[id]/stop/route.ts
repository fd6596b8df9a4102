import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { getImport } from "../../../../../queries/catalog-import/get-import"
import { moveImportWorkflow } from "../../../../../workflows/catalog-import/move-import"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = { actor: actorOfRequest(req), id: req.params.id ?? "" }
  await moveImportWorkflow(req.scope).run({ input: { ...asked, move: "stop" } })
  res.json({ catalog_import: await getImport(readPoolOf(req.scope), asked) })
}
