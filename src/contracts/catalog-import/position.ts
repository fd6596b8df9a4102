import { z } from "zod"

const specificationSchema = z.object({ label: z.string(), value: z.string() })

/** One product as a source tells it, cleaned and checked. */
export const positionSchema = z.object({
  source_id: z.string(),
  title: z.string(),
  description: z.string(),
  /** Whole roubles; drawn where the source has none. */
  price: z.object({ amount: z.number(), drawn: z.boolean() }),
  /** Addresses at the source. */
  pictures: z.array(z.string()),
  /** From the general to the particular, as the source names it. */
  category: z.array(z.string()),
  /** The shop's category, where the profile names one. */
  category_handle: z.string().nullable(),
  brand: z.string().nullable(),
  specifications: z.array(specificationSchema),
  stock: z.number(),
})

export type Position = z.infer<typeof positionSchema>
