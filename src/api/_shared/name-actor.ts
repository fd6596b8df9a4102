import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { nameActorOfRequest } from "../../lib/log/request-context"
import { callerOf } from "./caller-of-request"

const changesNothing = new Set(["GET", "HEAD", "OPTIONS"])

/** What this request changes is told of in the journal as its caller's. */
export const nameActor = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  if (!changesNothing.has(req.method)) nameActorOfRequest(callerOf(req))
  next()
}
