import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ConfirmPayment } from "../../../../../../../contracts/checkout/card"
import { sendPayment } from "../../../../../../_shared/send-payment"

/** The code by which the bank knows its client. */
export const POST = (req: MedusaRequest<ConfirmPayment>, res: MedusaResponse): Promise<void> =>
  sendPayment(req, { res, by: { kind: "code", code: req.validatedBody.code } })
