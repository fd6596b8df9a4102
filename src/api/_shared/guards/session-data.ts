import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sessionDataRefused } from "../../../modules/checkout/errors"

type Body = { provider_id?: unknown; data?: unknown } | undefined

/** Medusa keeps whatever a client says of a payment; of a card nothing may be said there. */
export const guardSessionData = (
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const { provider_id: provider, data } = Object(req.body) as NonNullable<Body>
  if (data !== undefined && String(provider).startsWith("pp_card_")) throw sessionDataRefused()
  next()
}
