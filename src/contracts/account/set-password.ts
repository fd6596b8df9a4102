import { z } from "zod"

/** What the page sends; the rules of the password are told one by one by the page itself. */
export const setPasswordSchema = z.strictObject({
  token: z.string().min(1).max(4096),
  password: z.string().max(1000),
  password_again: z.string().max(1000),
  lang: z.enum(["ru", "en"]).optional(),
})
export type SetPassword = z.infer<typeof setPasswordSchema>
