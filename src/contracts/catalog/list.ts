import { z } from "zod"
import { localeOf, locales } from "./locale"
import { productCardSchema } from "./product"

export const LONGEST_QUERY = 100

/** A name or id as it may stand in an address: short, and with nothing that does not print. */
const name = z.string().regex(/^[^\p{Cc}]{1,200}$/u, "is not a handle or an id")
const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(from).max(to))
const amount = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, "must be an amount such as 19990 or 19990.50")
  .transform(Number)

const localeSchema = z.string().transform((asked, context) => {
  const locale = localeOf(asked)
  if (locale) return locale
  context.addIssue({ code: "custom", message: `must be one of ${locales.join(", ")}` })
  return z.NEVER
})

export const contextSchema = z.strictObject({
  locale: localeSchema.optional(),
  region_id: name.optional(),
})

const sorts = ["recommended", "relevance", "newest", "price_asc", "price_desc", "title"] as const
export type Sort = (typeof sorts)[number]

export const listQuerySchema = contextSchema.extend({
  q: z.string().max(LONGEST_QUERY).optional(),
  category: name.optional(),
  brand: z.array(name).max(50).optional(),
  price_min: amount.optional(),
  price_max: amount.optional(),
  available: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  sort: z.enum(sorts).optional(),
  offset: wholeNumber(0, 1_000_000).optional(),
  limit: wholeNumber(1, 100).optional(),
})
export type ListQuery = z.infer<typeof listQuerySchema>

const counted = { count: z.number().int() }

/**
 * What could be chosen next. Each facet follows every filter but its own, so whatever is chosen can
 * be changed, and what is chosen is there even when nothing is left of it.
 */
const facetsSchema = z.object({
  categories: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      parent_id: z.string().nullable(),
      ...counted,
    }),
  ),
  brands: z.array(z.object({ handle: z.string(), name: z.string(), ...counted })),
  price: z.object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency_code: z.string().nullable(),
  }),
  availability: z.object({ available: z.number().int(), unavailable: z.number().int() }),
})

export const productListSchema = z.object({
  products: z.array(productCardSchema),
  facets: facetsSchema,
  /** Above MOST_COUNTED, of what is searched for or within a price: "more than". */
  ...counted,
  offset: z.number().int(),
  limit: z.number().int(),
})
