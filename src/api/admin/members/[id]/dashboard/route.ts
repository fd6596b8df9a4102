import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteMember } from "../../../../../contracts/access/member-requests"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { getMember } from "../../../../../queries/access/get-member"
import { giveDashboardWorkflow } from "../../../../../workflows/access/give-dashboard"
import { takeDashboardWorkflow } from "../../../../../workflows/access/take-dashboard"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const POST = async (
  req: MedusaRequest<InviteMember>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  await giveDashboardWorkflow(req.scope).run({
    input: { actor, customer_id: id, ...req.validatedBody },
  })
  res.json({ member: await getMember(readPoolOf(req.scope), { actor, id }) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  await takeDashboardWorkflow(req.scope).run({ input: { actor, customer_id: id } })
  res.json({ member: await getMember(readPoolOf(req.scope), { actor, id }) })
}
