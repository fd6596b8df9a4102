import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeEmail } from "../../../../contracts/account/requests"
import { readPoolOf } from "../../../../lib/database/read-pool"
import { getAccount } from "../../../../queries/account/get-account"
import { askEmailChangeWorkflow } from "../../../../workflows/account/ask-email-change"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<ChangeEmail>, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  await askEmailChangeWorkflow(req.scope).run({ input: { actor, form: req.validatedBody } })
  res.json({ account: await getAccount(readPoolOf(req.scope), { actor }) })
}
