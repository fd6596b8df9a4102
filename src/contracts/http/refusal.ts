import { z } from "zod"

/** The shape of every answer that says no. Clients decide by `code`. */
export const refusalSchema = z.object({
  type: z.string(),
  code: z.string(),
  message: z.string(),
})

export type Refusal = z.infer<typeof refusalSchema>
