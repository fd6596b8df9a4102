import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** Stands behind every route, so that a path nobody answers is refused like anything else. */
export const notFound = (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  next(new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address."))
}
