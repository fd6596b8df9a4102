import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** What everything is sealed with that leaves the shop and has to come back as it was. */
export const jwtSecretOf = (container: MedusaContainer): string => {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  if (typeof http.jwtSecret === "string" && http.jwtSecret !== "") return http.jwtSecret
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "There is no JWT_SECRET.")
}
