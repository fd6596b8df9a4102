import { z } from "zod"
import { contextSchema, LONGEST_QUERY } from "./list"
import { moneySchema } from "./product"

export const suggestionsQuerySchema = contextSchema.extend({ q: z.string().max(LONGEST_QUERY) })

export const suggestionsSchema = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      image: z.string().nullable(),
      price: moneySchema.nullable(),
      available: z.boolean(),
    }),
  ),
  categories: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })),
  brands: z.array(z.object({ handle: z.string(), name: z.string() })),
})
