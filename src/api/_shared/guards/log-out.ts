import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bearerTokenOf, hashOfToken, unverifiedClaimsOf } from "../../../lib/token/read-token"
import { revokeTokenWorkflow } from "../../../workflows/account/revoke-token"
import { actorOfRequest } from "../actor-of-request"

const verifiedTokenOf = (req: MedusaRequest): string | null => {
  const { jwtSecret = "" } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    .projectConfig.http
  const header = req.headers.authorization
  const claims = getAuthContextFromJwtToken(header, jwtSecret, ["bearer"], ["*"])
  return claims ? bearerTokenOf(header) : null
}

/** Medusa ends a session, and leaves a token to run for its whole day; here it ends too. */
export const endToken = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const token = req.method === "DELETE" ? verifiedTokenOf(req) : null
  if (!token) {
    next()
    return
  }
  const expires_at = new Date((unverifiedClaimsOf(token)?.exp ?? 0) * 1000)
  const actor = actorOfRequest(req)
  await revokeTokenWorkflow(req.scope).run({
    input: { actor, token: { hash: hashOfToken(token), expires_at } },
  })
  const { session } = req as { session?: { auth_context?: unknown } }
  if (session?.auth_context) next()
  else res.json({ success: true })
}
