import { MedusaError } from "@medusajs/framework/utils"

export const accessForbidden = () =>
  new MedusaError(MedusaError.Types.FORBIDDEN, "You may not do this.", "access_forbidden")
