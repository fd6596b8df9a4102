import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { emailOf } from "../../../contracts/account/names"
import { phoneOf } from "../../../contracts/account/phone"
import { formRefused } from "../../../modules/account/errors"

type Fields = { email?: unknown; phone?: unknown }

const phoneIn = (typed: string): string | null => {
  if (typed.trim() === "") return null
  const phone = phoneOf(typed)
  if (!phone) throw formRefused([{ field: "phone", reason: "invalid" }])
  return phone
}

/** Medusa's own doors to an account keep e-mail and phone as ours do. */
export const readCustomerFields = (
  req: MedusaRequest<Fields | undefined>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void => {
  const { email, phone } = req.body ?? {}
  const kept = {
    ...(typeof email === "string" ? { email: emailOf(email) } : {}),
    ...(typeof phone === "string" ? { phone: phoneIn(phone) } : {}),
  }
  for (const body of [req.body, req.validatedBody]) if (body) Object.assign(body, kept)
  next()
}
