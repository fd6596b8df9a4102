import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { outcomeOfToken } from "../../../lib/card/sandbox-token"
import { cardCodeWrong, cardDeclined, cardNoFunds } from "../../../modules/checkout/errors"

type Asked = { sessionId: string; code: string | undefined }

/** The payment that is authorised, or null where the bank wants to know more. */
export const authorizeCard = async (
  container: MedusaContainer,
  { sessionId, code }: Asked,
): Promise<string | null> => {
  const payments = container.resolve(Modules.PAYMENT)
  try {
    const context = code === undefined ? {} : { code }
    const payment = await payments.authorizePaymentSession(sessionId, context)
    return payment?.id ?? null
  } catch (error) {
    const { status, data } = await payments.retrievePaymentSession(sessionId)
    if (status === "requires_more") {
      if (code !== undefined) throw cardCodeWrong()
      return null
    }
    if (status !== "error") throw error
    throw outcomeOfToken(data.token) === "insufficient_funds" ? cardNoFunds() : cardDeclined()
  }
}
