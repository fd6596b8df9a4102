import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accessAddressById } from "../../../modules/access/errors"

const fields = ["shipping_address", "billing_address"]

/** Medusa takes an id for an address as well, and does not ask whose it is. */
export const guardCartAddress = (
  req: MedusaRequest<Record<string, unknown> | undefined>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const byId = fields.find((field) => typeof req.body?.[field] === "string")
  if (byId) throw accessAddressById(byId)
  next()
}
