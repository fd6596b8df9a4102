import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendPayment } from "../../../../../_shared/send-payment"

/** Opens the payment of an order that is not paid. */
export const POST = (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  sendPayment(req, { res, by: { kind: "open" } })
