import { MedusaError } from "@medusajs/framework/utils"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types

export const catalogProductNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such product.", "catalog_product_not_found")

export const catalogBrandNotFound = () =>
  new MedusaError(NOT_FOUND, "There is no such brand.", "catalog_brand_not_found")

export const catalogBrandUnknown = () =>
  new MedusaError(INVALID_DATA, "brand_id: there is no such brand.", "catalog_brand_unknown")

export const catalogBrandTaken = () =>
  new MedusaError(NOT_ALLOWED, "name: there is a brand of this name.", "catalog_brand_taken")

export const catalogBrandUsed = (count: number) =>
  new MedusaError(
    NOT_ALLOWED,
    `Products are of this brand: ${count}. Give them another first.`,
    "catalog_brand_used",
  )

export const catalogDescriptionStale = () =>
  new MedusaError(
    NOT_ALLOWED,
    "It has been changed since you opened it. Look at what it is now, and try again.",
    "catalog_description_stale",
  )
