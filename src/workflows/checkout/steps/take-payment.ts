import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Takes the money that a bank has promised. Cut off before its end, the next call goes on with it: Medusa
 * writes a capture down before it asks the bank, and would take that one for money which has come. A bank
 * that has paid already says so when it is asked again, and pays nothing twice.
 */
export const takePayment = async (container: MedusaContainer, paymentId: string): Promise<void> => {
  const payments = container.resolve(Modules.PAYMENT)
  const { amount, captured_at, captures } = await payments.retrievePayment(paymentId, {
    relations: ["captures"],
  })
  const unheard = (captures ?? []).filter(
    (capture) => !captured_at && MathBN.eq(capture.amount, amount),
  )
  if (unheard.length > 0) await payments.deleteCaptures(unheard.map(({ id }) => id))
  await capturePaymentWorkflow(container).run({ input: { payment_id: paymentId } })
}
