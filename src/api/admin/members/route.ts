import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listMembersSchema, type CreateMember } from "../../../contracts/access/member-requests"
import { readPoolOf } from "../../../lib/database/read-pool"
import { getMember } from "../../../queries/access/get-member"
import { listMembers } from "../../../queries/access/list-members"
import { createMemberWorkflow } from "../../../workflows/access/create-member"
import { actorOfRequest } from "../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const asked = listMembersSchema.parse(req.query)
  const actor = actorOfRequest(req)
  res.json(await listMembers(readPoolOf(req.scope), { actor, asked }))
}

export const POST = async (
  req: MedusaRequest<CreateMember>,
  res: MedusaResponse,
): Promise<void> => {
  const actor = actorOfRequest(req)
  const { result } = await createMemberWorkflow(req.scope).run({
    input: { actor, member: req.validatedBody },
  })
  res.json({ member: await getMember(readPoolOf(req.scope), { actor, id: result.id }) })
}
