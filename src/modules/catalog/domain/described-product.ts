/** A product as Medusa tells it in one language. */
export type DescribedProduct = {
  id: string
  handle: string
  title: string
  description: string | null
  thumbnail: string | null
  created_at: string | Date
  images: { url: string; rank: number; metadata: Record<string, unknown> | null }[]
  categories: { id: string }[]
  brand?: { handle: string; name: string } | null
  specifications?: { position: number; label: string; value: string }[]
  variants: DescribedVariant[]
}

export type DescribedVariant = {
  id: string
  title: string
  sku: string | null
  variant_rank: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  options: { value: string; option: { title: string } }[]
}

/** What Medusa's pricing and stock say of a variant, in one region and the shop's channel. */
export type Quote = { amount: number | null; quantity: number | null }
