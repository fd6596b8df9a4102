import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BrandName } from "../../../../../contracts/catalog/description"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { getBrand } from "../../../../../queries/catalog/list-brands"
import { removeBrandWorkflow } from "../../../../../workflows/catalog/remove-brand"
import { renameBrandWorkflow } from "../../../../../workflows/catalog/rename-brand"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<BrandName>, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  await renameBrandWorkflow(req.scope).run({ input: { actor, id, ...req.validatedBody } })
  res.json({ brand: await getBrand(readPoolOf(req.scope), { actor, id }) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params.id ?? ""
  await removeBrandWorkflow(req.scope).run({ input: { actor: actorOfRequest(req), id } })
  res.json({ id, object: "brand", deleted: true })
}
