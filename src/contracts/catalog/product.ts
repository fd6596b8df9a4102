import { z } from "zod"

export const moneySchema = z.object({ amount: z.number(), currency_code: z.string() })

/** Nobody has rated what has no rating, so it is null and not a row of zeros. */
const ratingSchema = z.object({ average: z.number(), count: z.number().int() }).nullable()

const brandSchema = z.object({ handle: z.string(), name: z.string() }).nullable()

const sharedFields = {
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  brand: brandSchema,
  variant_id: z.string().nullable(),
  price: moneySchema.nullable(),
  available: z.boolean(),
  /** Null where nobody counts: the product can always be ordered, or never. */
  stock: z.number().int().nullable(),
  rating: ratingSchema,
}

/** Size, colour and all smaller files of a picture follow from its address: `pictureOf`. */
const pictureAddress = z.string().meta({
  description:
    "Its name holds width, height and average colour, as in …/1600x1200-e8e2d6.jpg; beside it are " +
    "160, 320, 640 and 1280 (or the picture's own width, if that is less) with .avif and .webp",
})

/** A product in a list. `variant_id`, `price` and `stock` are those of its cheapest version in stock. */
export const productCardSchema = z.object({ ...sharedFields, image: pictureAddress.nullable() })
export type ProductCard = z.infer<typeof productCardSchema>

const variantSchema = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  options: z.array(z.object({ title: z.string(), value: z.string() })),
  price: moneySchema.nullable(),
  available: z.boolean(),
  stock: z.number().int().nullable(),
})
export type ProductVariant = z.infer<typeof variantSchema>

export const breadcrumbSchema = z.object({ id: z.string(), handle: z.string(), name: z.string() })

/** What the read model keeps of a product page; the way to it is added when it is read. */
const storedPageSchema = z.object({
  ...sharedFields,
  description: z.string().nullable(),
  images: z.array(z.object({ url: pictureAddress, alt: z.string() })),
  specifications: z.array(z.object({ label: z.string(), value: z.string() })),
  variants: z.array(variantSchema),
  /** Whoever keeps its reviews asks for them again when this has moved. */
  reviews_revision: z.number().int(),
})
export type StoredPage = z.infer<typeof storedPageSchema>

export const productPageSchema = storedPageSchema.extend({
  /** From the root of the tree down to each category the product is in. */
  category_paths: z.array(z.array(breadcrumbSchema)),
})
