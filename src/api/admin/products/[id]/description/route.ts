import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DescribeProduct } from "../../../../../contracts/catalog/description"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { getDescription } from "../../../../../queries/catalog/get-description"
import { describeProductWorkflow } from "../../../../../workflows/catalog/describe-product"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  res.json({ description: await getDescription(readPoolOf(req.scope), { actor, id }) })
}

export const POST = async (
  req: MedusaRequest<DescribeProduct>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  await describeProductWorkflow(req.scope).run({
    input: { actor, product_id: id, described: req.validatedBody },
  })
  res.json({ description: await getDescription(readPoolOf(req.scope), { actor, id }) })
}
