import { z } from "zod"

const place = z.string().trim().min(1).max(300)
/** Where a value stands; of several places the first that has something counts. */
const places = z.union([place, z.array(place).min(1).max(10)])

const fieldsSchema = z.strictObject({
  id: places.optional(),
  title: places,
  description: places.optional(),
  price: places.optional(),
  pictures: places.optional(),
  /** From the general to the particular, when it gives several values. */
  category: places.optional(),
  brand: places.optional(),
  stock: places.optional(),
  /** The position's own page. */
  link: places.optional(),
  specifications: z.strictObject({ items: place, label: place, value: place }).optional(),
})

const priceBounds = z
  .strictObject({ from: z.number().int().min(10), to: z.number().int().max(10_000_000) })
  .refine(({ from, to }) => from < to, "from must be less than to")

/** How to read one kind of source: docs/import.md. */
export const importProfileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, "Must be a-z, 0-9 and -, up to 50 of them"),
  kind: z.enum(["xml", "html", "json"]),
  /** Whose positions they are; without it, the source's host. */
  source: z.string().trim().min(1).max(200).optional(),
  /** What repeats: a path of elements or names, in HTML a selector. */
  items: place,
  fields: fieldsSchema,
  /** The source's name of a category, and the handle of the shop's. */
  categories: z.record(z.string().max(200), z.string().max(200)).optional(),
  /** Between what a price is drawn where the source has none. */
  prices: priceBounds.optional(),
  /** How many are in stock where the source does not say. */
  stock: z.number().int().min(0).max(1_000_000).optional(),
})

export type ImportProfile = z.infer<typeof importProfileSchema>
