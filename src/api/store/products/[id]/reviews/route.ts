import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listReviewsSchema, type WriteReview } from "../../../../../contracts/review/review"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { listReviews } from "../../../../../queries/review/list-reviews"
import { writeReviewWorkflow } from "../../../../../workflows/review/write-review"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listReviewsSchema.parse(req.query)
  const { id: productId = "" } = req.params
  const actor = actorOfRequest(req)
  res.json(await listReviews(readPoolOf(req.scope), { ...asked, actor, productId }))
}

export const POST = async (req: MedusaRequest<WriteReview>, res: MedusaResponse): Promise<void> => {
  const { id: product_id = "" } = req.params
  const { result } = await writeReviewWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), product_id, form: req.validatedBody },
  })
  res.json({ review: result })
}
