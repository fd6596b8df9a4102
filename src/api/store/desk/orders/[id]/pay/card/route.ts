import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayByCard } from "../../../../../../../contracts/checkout/card"
import { readCard } from "../../../../../../../modules/checkout/domain/read-card"
import { thisMonth } from "../../../../../../../modules/checkout/domain/this-month"
import { cardRefused } from "../../../../../../../modules/checkout/errors"
import type { PayBy } from "../../../../../../../workflows/checkout/steps/pay-order"
import { sendPayment } from "../../../../../../_shared/send-payment"

/** The number goes no further than here: what is paid with is its token. */
const byOf = (body: PayByCard): PayBy => {
  if ("card_id" in body) return { kind: "saved", card_id: body.card_id }
  const read = readCard(body, thisMonth())
  if ("problems" in read) throw cardRefused(read.problems)
  return { kind: "card", card: read.card, save: body.save }
}

export const POST = (req: MedusaRequest<PayByCard>, res: MedusaResponse): Promise<void> =>
  sendPayment(req, { res, by: byOf(req.validatedBody) })
