import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../contracts/access/actor"
import { claimsOfPasswordLink, type LinkHolder } from "../../lib/token/password-link"
import { demandPermissionStep } from "../access/steps/demand-permission"

type Link = {
  email: string
  seconds: number
  pageUrl: string
  locale: string
  holder?: LinkHolder
}

/** The database keeps a hash of the token's id; the token itself is in the mail alone. */
const makeLinkStep = createStep(
  "make-link",
  async ({ email, seconds, pageUrl, locale, holder = "customer" }: Link, { container }) => {
    const { jti } = await container
      .resolve(Modules.AUTH)
      .createPasswordResetToken({ provider: "emailpass", entity_id: email, ttl_seconds: seconds })
    const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    const token = generateJwtToken(claimsOfPasswordLink(email, holder), {
      ...(http.jwtSecret ? { secret: http.jwtSecret } : {}),
      expiresIn: `${seconds}s`,
      jwtOptions: { ...http.jwtOptions, jwtid: jti },
    })
    const url = new URL(pageUrl)
    url.searchParams.set("token", token)
    url.searchParams.set("lang", locale)
    return new StepResponse({ url: url.href })
  },
)

/** A link that sets a password once. The one made before it for the same person ends. */
export const makePasswordLinkWorkflow = createWorkflow(
  "make-password-link",
  ({ actor, link }: { actor: Actor; link: Link }) => {
    demandPermissionStep({ actor, action: "account.link" })
    return new WorkflowResponse(makeLinkStep(link))
  },
)
