import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sessionDataRefused } from "../../../modules/checkout/errors"

type Body = { provider_id?: unknown; data?: unknown } | undefined

const OURS = /^pp_(card|deferred)_/

/** Medusa gives a provider whatever a client says of a payment, as if the provider had kept it. */
export const guardSessionData = (
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const { provider_id: provider, data } = Object(req.body) as NonNullable<Body>
  if (data !== undefined && OURS.test(String(provider))) throw sessionDataRefused()
  next()
}
