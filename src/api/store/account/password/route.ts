import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangePassword } from "../../../../contracts/account/requests"
import { changePasswordWorkflow } from "../../../../workflows/account/change-password"
import { actorOfRequest } from "../../../_shared/actor-of-request"

export const POST = async (
  req: AuthenticatedMedusaRequest<ChangePassword>,
  res: MedusaResponse,
): Promise<void> => {
  const { mfa_enabled, mfa_challenge_completed_at } = req.auth_context as {
    mfa_enabled?: boolean
    mfa_challenge_completed_at?: string | null
  }
  const { result } = await changePasswordWorkflow(req.scope).run({
    input: {
      actor: actorOfRequest(req),
      form: req.validatedBody,
      // Whoever has shown the second factor need not do so again for a new token.
      mfa: { enabled: mfa_enabled ?? false, completedAt: mfa_challenge_completed_at ?? null },
    },
  })
  res.json(result)
}
