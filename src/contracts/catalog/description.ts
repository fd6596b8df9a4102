import { z } from "zod"

/** Whole text of one line, as people type it into a field. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}]*$/u, "must be one line of text")

export const brandNameSchema = z.strictObject({ name: line(100) })
export type BrandName = z.infer<typeof brandNameSchema>

export const brandSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  /** How many products are of the brand, shown or not. */
  product_count: z.number().int(),
})
export type Brand = z.infer<typeof brandSchema>

export const listBrandsSchema = z.strictObject({
  q: z.string().trim().max(100).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type ListBrands = z.infer<typeof listBrandsSchema>

const specificationSchema = z.strictObject({
  label: line(100),
  value: line(500),
  /** In English; without it the shop shows the Russian. */
  label_en: line(100).optional(),
  value_en: line(500).optional(),
})
export type DescribedSpecification = z.infer<typeof specificationSchema>

const descriptionFields = {
  brand_id: z.string().min(1).max(200).nullable(),
  specifications: z.array(specificationSchema).max(200),
  /** What was read: a change of something that has changed since is refused. */
  version: z.string().min(1).max(64),
}

export const describeProductSchema = z.strictObject(descriptionFields)
export type DescribeProduct = z.infer<typeof describeProductSchema>

export const productDescriptionSchema = z.object({
  ...descriptionFields,
  brand: z.object({ id: z.string(), handle: z.string(), name: z.string() }).nullable(),
})
export type ProductDescription = z.infer<typeof productDescriptionSchema>
