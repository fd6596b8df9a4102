import { z } from "zod"
import { breadcrumbSchema } from "./product"

const nodeFields = {
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  description: z.string(),
  parent_id: z.string().nullable(),
  /** From the root to the category itself. */
  breadcrumbs: z.array(breadcrumbSchema),
  /** Of the category and all below it. */
  product_count: z.number().int(),
}

export type CategoryNode = z.infer<z.ZodObject<typeof nodeFields>> & { children: CategoryNode[] }

const categoryNodeSchema: z.ZodType<CategoryNode> = z
  .object({
    ...nodeFields,
    get children() {
      return z.array(categoryNodeSchema)
    },
  })
  .meta({ id: "CategoryNode" })

export const categoryTreeSchema = z.object({ categories: z.array(categoryNodeSchema) })
