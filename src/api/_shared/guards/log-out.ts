import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loginsOfRequest } from "../../../lib/token/login-of-request"
import { logOutWorkflow } from "../../../workflows/account/log-out"
import { actorOfRequest } from "../actor-of-request"

const hasGoodToken = (req: MedusaRequest): boolean => {
  const { jwtSecret = "" } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    .projectConfig.http
  const { authorization } = req.headers
  return getAuthContextFromJwtToken(authorization, jwtSecret, ["bearer"], ["*"]) !== null
}

const hasSession = (req: MedusaRequest): boolean =>
  Boolean((req as { session?: { auth_context?: unknown } }).session?.auth_context)

/** Medusa ends a session, and leaves a token to run for its whole time; here it ends too. */
export const endLogin = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const isKnown = req.method === "DELETE" && (hasGoodToken(req) || hasSession(req))
  if (!isKnown) {
    next()
    return
  }
  const actor = actorOfRequest(req)
  for (const login of loginsOfRequest(req)) {
    await logOutWorkflow(req.scope).run({ input: { actor, login } })
  }
  if (hasSession(req)) next()
  else res.json({ success: true })
}
