import { MedusaError } from "@medusajs/framework/utils"

export const linkOver = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This link has been used, replaced or is too old.",
    "account_link_over",
  )

export const passwordRefused = (rules: string[]) =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `password: ${rules.join(", ")}`,
    "account_password_refused",
  )
