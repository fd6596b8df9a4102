import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { findUnbearable } from "../../lib/request/find-unbearable"

/** Stands before every route: what no part of the shop can bear is refused in one place. */
export const refuseUnbearable = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const problem = findUnbearable({ body: req.body, query: req.query })
  if (problem !== null) throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
  next()
}
