import { z } from "zod"

/** The shape of every answer that says no. Clients decide by `code`. */
export const refusalSchema = z.object({
  type: z.string(),
  code: z.string(),
  message: z.string(),
  problems: z
    .array(z.object({ field: z.string(), reason: z.string() }))
    .optional()
    .describe(
      "Of a form, every field that is wrong: `required`, `invalid`, `too_long`, `taken`, `same`, " +
        "`differ`, `wrong`, `too_young`, `outdated`, `mail_required`, or the rule a password breaks",
    ),
})

export type Refusal = z.infer<typeof refusalSchema>
