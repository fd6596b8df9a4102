import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problemsOfNewPassword } from "../../../../../contracts/account/password-rules"
import type { ResetPassword } from "../../../../../contracts/account/requests"
import { formRefused, linkOver } from "../../../../../modules/account/errors"
import { setPasswordWorkflow } from "../../../../../workflows/account/set-password"
import { actorOfRequest } from "../../../../_shared/actor-of-request"
import { passwordLinkOf } from "../../../../_shared/password-link-of"

export const POST = async (
  req: MedusaRequest<ResetPassword>,
  res: MedusaResponse,
): Promise<void> => {
  const { token, ...form } = req.validatedBody
  const link = passwordLinkOf(req, token)
  if (!link) throw linkOver()
  const problems = problemsOfNewPassword(form)
  if (problems.length > 0) throw formRefused(problems)
  const { result } = await setPasswordWorkflow(req.scope).run({
    input: { actor: actorOfRequest(req), link, password: form.password },
  })
  res.json({ email: link.email, dashboard: result.dashboard })
}
