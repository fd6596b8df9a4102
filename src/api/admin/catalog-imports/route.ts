import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  listImportsSchema,
  startImportQuerySchema,
  type StartImport,
} from "../../../contracts/catalog-import/import-requests"
import { readPoolOf } from "../../../lib/database/read-pool"
import { findProfile } from "../../../modules/catalog-import/find-profile"
import { getImport } from "../../../queries/catalog-import/get-import"
import { listImports } from "../../../queries/catalog-import/list-imports"
import { recordImportWorkflow } from "../../../workflows/catalog-import/record-import"
import { actorOfRequest } from "../../_shared/actor-of-request"
import { placeOfSource } from "../../_shared/uploads/place-of-source"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listImportsSchema.parse(req.query)
  const actor = actorOfRequest(req)
  res.json(await listImports(readPoolOf(req.scope), { actor, asked }))
}

export const POST = async (req: MedusaRequest<StartImport>, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  const { dry_run } = startImportQuerySchema.parse(req.query)
  const { address, profile, limit, seed } = req.validatedBody
  const { result } = await recordImportWorkflow(req.scope).run({
    input: {
      actor,
      place: placeOfSource(req, address),
      profile: findProfile(profile),
      limit,
      seed,
      dry: dry_run === "true",
    },
  })
  const { id } = result
  res.json({ catalog_import: await getImport(readPoolOf(req.scope), { actor, id }) })
}
