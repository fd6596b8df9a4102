import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../lib/database/read-pool"
import { getPersonalData } from "../../../../queries/account/get-personal-data"
import { actorOfRequest } from "../../../_shared/actor-of-request"

/** Indented, since it is people who open it. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const now = new Date()
  const data = await getPersonalData(readPoolOf(req.scope), {
    actor: actorOfRequest(req),
    container: req.scope,
    now,
  })
  const name = `domovoy-${now.toISOString().slice(0, 10)}.json`
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`)
  res.setHeader("Cache-Control", "no-store")
  res.type("json").send(JSON.stringify(data, null, 2))
}
