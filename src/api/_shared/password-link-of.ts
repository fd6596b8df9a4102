import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { passwordLinkIn, type LinkHolder, type PasswordLink } from "../../lib/token/password-link"

/** What a token from a mailed link says, if it is one of ours and its time has not run out. */
export const passwordLinkOf = (
  req: MedusaRequest,
  token: unknown,
  holder: LinkHolder = "customer",
): PasswordLink | null => {
  if (typeof token !== "string" || /\s/.test(token)) return null
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (!http.jwtSecret) return null
  const claims = getAuthContextFromJwtToken(
    `Bearer ${token}`,
    http.jwtSecret,
    ["bearer"],
    [holder],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  )
  return passwordLinkIn(claims)
}
