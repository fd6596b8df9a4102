import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../lib/database/read-pool"
import { accessNotFound } from "../../../modules/access/errors"
import { isLineInCart } from "../../../queries/checkout/is-line-in-cart"

/** Medusa takes a line out of whichever cart it is in. */
export const guardCartLine = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const { id: cartId = "", line_id: lineId = "" } = req.params
  if (!(await isLineInCart(readPoolOf(req.scope), { cartId, lineId }))) throw accessNotFound()
  next()
}
