import { z } from "zod"

const typed = z.string().max(40)

/** A card as it is typed, or one that was saved. What is wrong with it is told by field. */
export const payByCardSchema = z.union([
  z.strictObject({ number: typed, expiry: typed, cvc: typed, save: z.boolean().default(false) }),
  z.strictObject({ card_id: z.string().min(1).max(100) }),
])
export type PayByCard = z.infer<typeof payByCardSchema>

export const confirmPaymentSchema = z.strictObject({ code: z.string().min(1).max(20) })
export type ConfirmPayment = z.infer<typeof confirmPaymentSchema>

export const savedCardSchema = z.object({
  id: z.string(),
  brand: z.string(),
  last4: z.string(),
  expires_on: z.string(),
})
export type SavedCard = z.infer<typeof savedCardSchema>

export const paymentSchema = z.object({
  status: z.enum(["open", "confirmation_required", "paid"]),
  provider_id: z.string(),
  amount: z.number(),
  currency_code: z.string(),
})
export type Payment = z.infer<typeof paymentSchema>
