import type { MedusaRequest } from "@medusajs/framework/http"
import { ORDER_LINK_HEADER } from "../../contracts/checkout/order-link"
import { jwtSecretOf } from "../../lib/token/jwt-secret"
import { opensOrder } from "../../lib/token/order-link"

/** Whether whoever asks holds the link of a mail to this order. */
export const hasOrderLink = (
  { headers, scope }: MedusaRequest,
  { orderId, now }: { orderId: string; now: Date },
): boolean => opensOrder(headers[ORDER_LINK_HEADER], { orderId, now, secret: jwtSecretOf(scope) })
