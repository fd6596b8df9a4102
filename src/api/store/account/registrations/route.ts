import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Register } from "../../../../contracts/account/requests"
import { readPoolOf } from "../../../../lib/database/read-pool"
import { getAccount } from "../../../../queries/account/get-account"
import { registerAccountWorkflow } from "../../../../workflows/account/register-account"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const POST = async (req: MedusaRequest<Register>, res: MedusaResponse): Promise<void> => {
  const { result } = await registerAccountWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), form: req.validatedBody },
  })
  const { id, token } = result
  const account = await getAccount(readPoolOf(req.scope), {
    actor: { kind: "customer", id, type: "client" },
  })
  res.json({ account, token })
}
