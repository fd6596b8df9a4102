import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPoolOf } from "../../../lib/database/read-pool"
import { outOfStock } from "../../../modules/checkout/errors"
import { isSoldOut } from "../../../queries/checkout/is-sold-out"

/** Medusa makes the whole order before it looks at the shelf; who comes too late is told at once. */
export const refuseSoldOut = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  if (await isSoldOut(readPoolOf(req.scope), { cartId: req.params.id ?? "" })) throw outOfStock()
  next()
}
