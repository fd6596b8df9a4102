import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listBrandsSchema, type BrandName } from "../../../../contracts/catalog/description"
import { readPoolOf } from "../../../../lib/database/read-pool"
import { listBrands } from "../../../../queries/catalog/list-brands"
import { createBrandsWorkflow } from "../../../../workflows/catalog/create-brands"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listBrandsSchema.parse(req.query)
  res.json(await listBrands(readPoolOf(req.scope), { actor: actorOfRequest(req), asked }))
}

export const POST = async (req: MedusaRequest<BrandName>, res: MedusaResponse): Promise<void> => {
  const { result } = await createBrandsWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), brands: [req.validatedBody] },
  })
  const [brand] = result
  res.json({ brand: { ...brand, product_count: 0 } })
}
