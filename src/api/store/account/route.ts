import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeProfile, DeleteAccount } from "../../../contracts/account/requests"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getAccount } from "../../../queries/account/get-account"
import { changeProfileWorkflow } from "../../../workflows/account/change-profile"
import { deleteAccountWorkflow } from "../../../workflows/account/delete-account"
import { actorOfRequest } from "../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  res.json({ account: await getAccount(readPoolOf(req.scope), { actor }) })
}

export const POST = async (
  req: MedusaRequest<ChangeProfile>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  await changeProfileWorkflow(req.scope).run({ input: { actor, form: req.validatedBody } })
  res.json({ account: await getAccount(readPoolOf(req.scope), { actor }) })
}

export const DELETE = async (
  req: MedusaRequest<DeleteAccount>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await deleteAccountWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), form: req.validatedBody },
  })
  res.json({ id: result.id, object: "account", deleted: true })
}
