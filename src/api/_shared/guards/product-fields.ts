import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** How many there are on which shelf, and what staff has noted there. */
const HIDDEN = ["inventory"]

/** Medusa lets anybody ask for a product's shelves; how many can be had it tells without them. */
export const hideShelves = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  req.disallowed = HIDDEN
  next()
}
