import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../lib/database/read-pool"
import { getModerated } from "../../queries/review/get-moderated"
import { moderateReviewWorkflow } from "../../workflows/review/moderate-review"
import { actorOfRequest } from "./actor-of-request"

/** Hides or shows the review of the path, and answers with it. */
export const moderateReview =
  (hidden: boolean) =>
  async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const actor = actorOfRequest(req)
    const { id = "" } = req.params
    await moderateReviewWorkflow(req.scope).run({ input: { actor, id, hidden } })
    res.json({ review: await getModerated(readPoolOf(req.scope), { actor, id }) })
  }
