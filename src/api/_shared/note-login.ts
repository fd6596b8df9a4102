import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { currentAddress } from "../../lib/log/request-context"
import { loginsOfRequest } from "../../lib/token/login-of-request"
import { standingOfRequest } from "../../queries/access/standing-of-request"
import { noteLoginWorkflow } from "../../workflows/account/note-login"

const LONGEST_PROGRAM = 400

type Context = Partial<AuthenticatedMedusaRequest["auth_context"]>

/** Behind Medusa's own check: what is noted here is a login of somebody's, and not made up. */
export const noteLogin = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const { auth_context: context } = req as { auth_context?: Context }
  const [login] = loginsOfRequest(req)
  const isCustomers = context?.actor_type === "customer" && Boolean(context.actor_id)
  const standing = standingOfRequest(req, context?.auth_identity_id)
  if (isCustomers && login && standing && !standing.noted) {
    await noteLoginWorkflow(req.scope).run({
      input: {
        actor: { kind: "system", id: "sessions" },
        login: {
          ...login,
          authIdentityId: context.auth_identity_id ?? "",
          customerId: context.actor_id ?? null,
          credential: standing.credential ?? 0,
          address: currentAddress(),
          userAgent: req.get("user-agent")?.slice(0, LONGEST_PROGRAM) ?? null,
        },
      },
    })
  }
  next()
}
