import { z } from "zod"
import type { Operation } from "../http/operation"

const shopSchema = z.object({
  /**
   * What every request to `/store` carries; everybody who opens the shop knows it. Null when all keys
   * of its sales channel are revoked.
   */
  publishable_key: z.string().nullable(),
})

export type Shop = z.infer<typeof shopSchema>

export const shopOperations: Operation[] = [
  {
    method: "get",
    path: "/shop",
    summary: "What a storefront must know before it can ask anything of the store",
    tag: "Shop",
    access: "public",
    answer: { status: 200, schema: z.object({ shop: shopSchema }), description: "The shop" },
  },
]
