import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteMember } from "../../../../../contracts/access/member-requests"
import { readPoolOf } from "../../../../../lib/database/read-pool"
import { getMember } from "../../../../../queries/access/get-member"
import { inviteMemberWorkflow } from "../../../../../workflows/access/invite-member"
import { actorOfRequest } from "../../../../_shared/actor-of-request"

export const POST = async (
  req: MedusaRequest<InviteMember>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  const id = req.params.id ?? ""
  await inviteMemberWorkflow(req.scope).run({
    input: { actor, customer_id: id, ...req.validatedBody },
  })
  res.json({ member: await getMember(readPoolOf(req.scope), { actor, id }) })
}
