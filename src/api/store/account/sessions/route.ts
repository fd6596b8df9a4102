import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../../lib/database/read-pool"
import { loginsOfRequest } from "../../../../lib/token/login-of-request"
import { listSessions } from "../../../../queries/account/list-sessions"
import { endAllSessionsWorkflow } from "../../../../workflows/account/end-all-sessions"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const [login] = loginsOfRequest(req)
  const actor = actorOfRequest(req)
  const current = login?.hash ?? null
  res.json({ sessions: await listSessions(readPoolOf(req.scope), { actor, current }) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  await endAllSessionsWorkflow(req.scope).run({ input: { actor: actorOfRequest(req) } })
  res.json({ object: "session", deleted: true })
}
