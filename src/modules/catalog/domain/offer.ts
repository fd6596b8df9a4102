import type { ProductVariant } from "../../../contracts/catalog/product"

export type Offer = Pick<ProductVariant, "price" | "available" | "stock"> & {
  variant_id: string | null
}

const byPrice = (one: ProductVariant, other: ProductVariant) =>
  (one.price?.amount ?? Infinity) - (other.price?.amount ?? Infinity)

/** What a product in a list offers: its cheapest version in stock, or the cheapest of all. */
export const offerOf = (variants: ProductVariant[]): Offer => {
  const ordered = [...variants].sort(byPrice)
  const shown = ordered.find(({ available }) => available) ?? ordered[0]
  return {
    variant_id: shown?.id ?? null,
    price: shown?.price ?? null,
    available: shown?.available ?? false,
    stock: shown?.stock ?? null,
  }
}
