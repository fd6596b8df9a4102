import { MedusaError } from "@medusajs/framework/utils"

export const accessForbidden = () =>
  new MedusaError(MedusaError.Types.FORBIDDEN, "You may not do this.", "access_forbidden")

export const accessLoginRequired = () =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in first.", "access_login_required")

/** The same words for what is not there and for what is somebody else's. */
export const accessNotFound = () =>
  new MedusaError(MedusaError.Types.NOT_FOUND, "It is not there, or not yours.")

export const accessEmailHasAccount = () =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "email: there is an account with this address. Log in to order with it.",
    "access_email_has_account",
  )

export const accessNeedsId = (field: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: must be one id.`)

export const accessAddressById = (field: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `${field}: must be an address, not an id.`)
