import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noSoonerThan } from "../../../../../lib/async/no-sooner-than"
import { askOrderLinkWorkflow } from "../../../../../workflows/checkout/ask-order-link"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

/** Several times what the work takes: looking at a clock, nobody learns which orders there are. */
const ALIKE_MS = 300

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const input = { actor: actorOfRequest(req), orderId: req.params.id ?? "" }
  await noSoonerThan(ALIKE_MS, () => askOrderLinkWorkflow(req.scope).run({ input }))
  res.json({ sent: true })
}
