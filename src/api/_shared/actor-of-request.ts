import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../contracts/access/actor"
import { actorOf } from "../../modules/access/domain/standing"
import { standingOfRequest } from "../../queries/access/standing-of-request"

/** On whose behalf a request is made. */
export const actorOfRequest = (req: MedusaRequest): Actor => {
  const claims = (req as Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>).auth_context
  return actorOf(claims, standingOfRequest(req, claims?.auth_identity_id))
}
